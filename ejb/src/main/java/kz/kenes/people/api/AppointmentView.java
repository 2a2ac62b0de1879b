package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An employment with its competition and its end.
 *
 * @param byCompetition true if the vacancy is one that a competition fills
 * @param competedOn null where it was not recorded
 * @param leavingGround null while it lasts, and where nobody has said it
 */
public record AppointmentView(
        long id,
        long version,
        long personId,
        String person,
        Localized institution,
        Localized unit,
        StaffCategory category,
        Localized position,
        LocalDate from,
        LocalDate to,
        boolean byCompetition,
        LocalDate competedOn,
        LocalDate contractFrom,
        LocalDate contractUntil,
        LeavingGround leavingGround)
        implements Serializable {}
