package kz.kenes.council;

import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.people.Post;

/**
 * A seat as it is proposed. Exactly one of post and person defines who sits there.
 *
 * @param byAgreement the seat needs the consent of its institution (CNL-18)
 */
public record SeatDraft(SeatRole role, Post post, Person person, boolean byAgreement) {

    public static SeatDraft of(SeatRole role, Post post) {
        return new SeatDraft(role, post, null, false);
    }

    public static SeatDraft of(SeatRole role, Person person) {
        return new SeatDraft(role, null, person, false);
    }

    /** The same seat "by agreement". */
    public SeatDraft asAgreed() {
        return new SeatDraft(role, post, person, true);
    }
}
