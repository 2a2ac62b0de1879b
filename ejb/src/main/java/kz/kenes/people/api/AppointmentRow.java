package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Work of a teacher, with the competition that filled the vacancy.
 *
 * @param id of the employment
 * @param competedOn null where it was not recorded
 */
public record AppointmentRow(
        long id,
        long personId,
        String person,
        Localized institution,
        Localized unit,
        Localized position,
        LocalDate competedOn,
        LocalDate contractFrom,
        LocalDate contractUntil)
        implements Serializable {}
