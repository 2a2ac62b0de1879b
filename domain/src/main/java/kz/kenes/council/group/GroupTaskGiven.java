package kz.kenes.council.group;

import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/** Event: a member of a working group was given a task. */
public record GroupTaskGiven(long group, Localized topic, String task, LocalDate due, long person) {}
