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

    String person() {
        return new PersonName(surname, givenName, patronymic).full();
    }
}
