package kz.kenes.plan.report.api;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Adds a task for the new academic year.
 *
 * @param due until when, or null
 * @param origin from what it comes, or null
 */
public record AddTask(
        long reportId,
        long version,
        @Size(max = 8000) String kk,
        @Size(max = 8000) String ru,
        LocalDate due,
        Localized origin)
        implements Serializable {

    private static final int LONGEST_ORIGIN = 500;

    /** Like the other texts, the origin has a greatest length, in each language. */
    @AssertTrue
    public boolean isOriginShort() {
        return origin == null
                || Stream.of(origin.kk(), origin.ru(), origin.en())
                        .allMatch(text -> text == null || text.length() <= LONGEST_ORIGIN);
    }
}
