package kz.kenes.council.voting.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A decision in the register.
 *
 * @param number within the meeting, such as {@code 2.1}
 * @param minutesNumber number of the minutes, or null before them
 * @param responsible names of persons and units
 */
public record DecisionRow(
        long id,
        long version,
        long meetingId,
        long bodyId,
        Localized body,
        LocalDate date,
        Integer minutesNumber,
        String number,
        DecisionType type,
        Localized text,
        List<String> responsible,
        LocalDate due)
        implements Serializable {}
