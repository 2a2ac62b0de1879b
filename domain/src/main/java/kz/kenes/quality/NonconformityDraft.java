package kz.kenes.quality;

import java.time.LocalDate;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;

/**
 * What is told of a nonconformity when it is entered.
 *
 * @param requirement which requirement is not met: document and clause, or null
 * @param foundOn the day on which it was found
 * @param removeBy by when it must be gone, or null
 * @param control the control, such as an internal audit, that found it, or null
 * @param origin what it came from, unique, such as {@code training-item-17}; null when entered by hand
 * @param key key of a system that may repeat the command, unique within the unit, or null
 */
public record NonconformityDraft(
        NonconformitySource source,
        String requirement,
        String text,
        CauseKind causeKind,
        String cause,
        LocalDate foundOn,
        LocalDate removeBy,
        ControlRecord control,
        String origin,
        String key) {}
