package kz.kenes.council.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import kz.kenes.shared.api.KenesException;

/**
 * Compositions of bodies: drafted, proposed by the chair, approved by the one whom the regulation names (CNL-05), in force by
 * date (CNL-54).
 */
@Remote
public interface Compositions {

    CompositionView get(long compositionId);

    /**
     * Drafts the next composition, beginning with the seats of the one in force.
     *
     * @return id of the composition
     */
    long draft(DraftComposition command);

    /** Replaces the seats of a draft or a returned composition. */
    void change(ChangeComposition command);

    /**
     * The chair of the body proposes the draft; it is approved or returned through {@code Approvals}, by its route
     * {@code council.composition}, and replaces the one before from its first day.
     *
     * @throws KenesException {@code council.ONLY_CHAIR_PROPOSES} among others
     */
    void propose(long compositionId, long version);

    /** Records the consent of the institution to a seat "by agreement" (CNL-18). */
    void recordConsent(long seatId, long version, LocalDate date, String document);

    /**
     * Excludes a member by decision of the body (CNL-25): the seat leaves the composition from the next day.
     *
     * @param decisionId the adopted decision
     * @param lastDay last day of the membership
     */
    void removeMember(long seatId, long version, long decisionId, LocalDate lastDay);
}
