package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A task with its history.
 *
 * @param number of the decision within the meeting, such as {@code 2.1}
 * @param state as it stands today; {@link TaskState#OVERDUE} by the clock
 * @param persons names of the responsible persons
 * @param units names of the responsible units, with the head of today where there is one
 * @param firstDue the term as the minutes say it
 * @param requestedDue the later term that is asked for, or null
 * @param keeper who accepts the work: the secretary, or the chair where the secretary carries it out
 * @param entries the earliest first
 * @param actions what the caller may do with it now
 */
public record TaskView(
        long id,
        long version,
        long bodyId,
        Localized body,
        long meetingId,
        LocalDate meetingDate,
        long minutesId,
        int minutesNumber,
        String number,
        DecisionType type,
        Localized text,
        String basis,
        TaskState state,
        List<String> persons,
        List<Localized> units,
        LocalDate due,
        LocalDate firstDue,
        int progress,
        LocalDate requestedDue,
        String requestReason,
        String keeper,
        List<TaskEntryView> entries,
        Set<TaskAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(TaskAction.valueOf(action));
    }
}
