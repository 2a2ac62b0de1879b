package kz.kenes.council.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A seat on a date.
 *
 * @param position the post or the person's position by which the seat is held
 * @param postId the post, or null for a seat held by a named person
 * @param personId who holds it on the date, or null while it is vacant; a vacant seat counts for the quorum
 * @param byAgreement the seat needs the consent of its institution
 * @param consentDate date of the consent, or null
 * @param category whom the member of an association represents, or null
 * @param represents the institution that he or she represents, or null
 * @param checkedOn when the member was compared with the criteria of the base university, or null
 */
public record SeatView(
        long id,
        long version,
        int ordinal,
        SeatRole role,
        Localized position,
        Long postId,
        Long personId,
        String person,
        boolean byAgreement,
        LocalDate consentDate,
        String consentDocument,
        LocalDate validFrom,
        LocalDate validTo,
        MemberCategory category,
        Localized represents,
        LocalDate checkedOn)
        implements Serializable {}
