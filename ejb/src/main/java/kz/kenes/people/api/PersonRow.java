package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A person in the register, with the work of today.
 *
 * @param position position of the catalogue or job title; null without work
 * @param unit null for the institution as a whole
 * @param more how many further works the person has today
 * @param demo invented for the demonstration
 */
public record PersonRow(
        long id,
        String name,
        String email,
        String phone,
        Localized position,
        StaffCategory category,
        Localized unit,
        Localized institution,
        LocalDate since,
        int more,
        boolean demo)
        implements Serializable {}
