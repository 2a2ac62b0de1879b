package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A task in a list.
 *
 * @param number of the decision within the meeting, such as {@code 2.1}
 * @param responsible names of persons and units
 * @param state as it stands today; {@link TaskState#OVERDUE} by the clock
 * @param progress in per cent
 * @param requestedDue the later term that is asked for, or null
 * @param reportedOn when it was last reported as done, or null
 * @param result what was reported last, or null
 * @param resultLink a page that shows it, or null
 */
public record TaskRow(
        long id,
        long bodyId,
        Localized body,
        String number,
        int minutesNumber,
        LocalDate meetingDate,
        Localized text,
        List<String> responsible,
        LocalDate due,
        TaskState state,
        int progress,
        LocalDate requestedDue,
        LocalDate reportedOn,
        String result,
        String resultLink)
        implements Serializable {}
