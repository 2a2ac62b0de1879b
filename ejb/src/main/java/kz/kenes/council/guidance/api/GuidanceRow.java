package kz.kenes.council.guidance.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.guidance.vocabulary.GuidanceState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A document of the republican council.
 *
 * @param subjects numbers of the subjects of clause 15
 */
public record GuidanceRow(
        long id, String number, LocalDate date, Localized title, List<Integer> subjects, GuidanceState state)
        implements Serializable {}
