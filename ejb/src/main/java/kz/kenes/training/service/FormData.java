package kz.kenes.training.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What a form of the procedure says.
 *
 * @param code {@code 602-01} or {@code 602-05}
 * @param unit null for the schedule of the university
 * @param minutesNumber null where no meeting discussed it
 * @param draft true until it is approved
 */
record FormData(
        String code,
        Localized institution,
        Localized unit,
        int year,
        String minutesNumber,
        LocalDate minutesDate,
        List<FormGroup> groups,
        List<FormSignature> signatures,
        boolean draft,
        Instant madeAt) {}
