package kz.kenes.council.execution;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.execution.vocabulary.TaskAct;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: something happened to a task that others should know (MTG-33).
 *
 * @param number of the decision within its meeting
 * @param due the term, or the one asked for
 * @param persons ids of those who should know
 * @param words remark or reason, or null
 */
public record TaskMoved(
        long task,
        TaskAct act,
        Localized bodyName,
        String number,
        Localized text,
        LocalDate due,
        List<Long> persons,
        String words) {}
