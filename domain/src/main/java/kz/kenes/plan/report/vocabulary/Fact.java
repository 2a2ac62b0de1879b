package kz.kenes.plan.report.vocabulary;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * One of the facts behind a number.
 *
 * @param subject as in {@link Amount}
 * @param date when it was
 * @param label what it was
 * @param amount how much it adds to the number
 * @param page path of the page that shows it, below the application, or null
 */
public record Fact(Figure figure, String subject, LocalDate date, Localized label, long amount, String page)
        implements Serializable {}
