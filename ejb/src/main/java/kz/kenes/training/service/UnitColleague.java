package kz.kenes.training.service;

import kz.kenes.people.PersonName;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Somebody who works in a unit, as the database answers it.
 *
 * @param positionKk null without a position
 * @param jobTitle what the work is called where it is no position, or null
 */
record UnitColleague(
        Long personId,
        String surname,
        String givenName,
        String patronymic,
        String positionKk,
        String positionRu,
        String positionEn,
        String jobTitle) {

    /** As {@link ScheduleRecords} asks for it. */
    static UnitColleague of(Object[] row) {
        return new UnitColleague(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    String person() {
        return new PersonName(surname, givenName, patronymic).full();
    }

    /** The position, else the job title, else null. */
    Localized position() {
        if (positionKk != null) {
            return new Localized(positionKk, positionRu, positionEn);
        }
        return jobTitle == null ? null : Localized.same(jobTitle);
    }
}
