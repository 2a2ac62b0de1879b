package kz.kenes.council;

import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;

/**
 * A seat as it is proposed. Exactly one of post and person defines who sits there.
 *
 * @param byAgreement the seat needs the consent of its institution (CNL-18)
 * @param category whom the member of an association represents; null to take it from the institution (CNL-34)
 * @param represents the institution that the member of an association represents; null for where the holder works
 */
public record SeatDraft(
        SeatRole role, Post post, Person person, boolean byAgreement, MemberCategory category, Institution represents) {

    public SeatDraft(SeatRole role, Post post, Person person, boolean byAgreement) {
        this(role, post, person, byAgreement, null, null);
    }

    public static SeatDraft of(SeatRole role, Post post) {
        return new SeatDraft(role, post, null, false);
    }

    public static SeatDraft of(SeatRole role, Person person) {
        return new SeatDraft(role, null, person, false);
    }

    /** The same seat "by agreement". */
    public SeatDraft asAgreed() {
        return new SeatDraft(role, post, person, true, category, represents);
    }

    /** The same seat for who represents an institution. */
    public SeatDraft representing(MemberCategory newCategory, Institution institution) {
        return new SeatDraft(role, post, person, byAgreement, newCategory, institution);
    }
}
