package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Something left undone from which a task may be made.
 *
 * @param due until when it was to be done, or null
 * @param origin what it is, such as a decision with its number
 * @param page path of the page that shows it, below the application, or null
 */
public record TaskSuggestion(Localized text, LocalDate due, Localized origin, String page) implements Serializable {}
