package kz.kenes.council.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.SeatRole;

/**
 * A seat of a draft: held through a post, or by a person. Exactly one of the two is given.
 *
 * @param postId the post whose holder sits here (ORG-27), or null
 * @param personId the person who sits here, or null
 * @param category whom the member of an association represents; null to take it from where the person works
 */
public record SeatEntry(
        @NotNull SeatRole role, Long postId, Long personId, boolean byAgreement, MemberCategory category)
        implements Serializable {

    public SeatEntry(SeatRole role, Long postId, Long personId, boolean byAgreement) {
        this(role, postId, personId, byAgreement, null);
    }
}
