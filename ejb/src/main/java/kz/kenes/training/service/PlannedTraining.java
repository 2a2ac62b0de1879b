package kz.kenes.training.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.kenes.people.PersonName;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.TrainingForm;

/**
 * A training of a unit's schedule as the database answers it.
 *
 * @param cost in tenge
 * @param university what the university pays, in tenge, or null for nothing
 */
record PlannedTraining(
        Long planId,
        Long personId,
        String surname,
        String givenName,
        String patronymic,
        String title,
        String provider,
        TrainingForm form,
        LocalDate startsOn,
        LocalDate endsOn,
        int hours,
        BigDecimal cost,
        BigDecimal university,
        ItemState state) {

    /** As {@link ScheduleRecords} asks for it. */
    static PlannedTraining of(Object[] row) {
        return new PlannedTraining(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (TrainingForm) row[7],
                (LocalDate) row[8],
                (LocalDate) row[9],
                ((Number) row[10]).intValue(),
                (BigDecimal) row[11],
                (BigDecimal) row[12],
                (ItemState) row[13]);
    }

    String person() {
        return new PersonName(surname, givenName, patronymic).full();
    }
}
