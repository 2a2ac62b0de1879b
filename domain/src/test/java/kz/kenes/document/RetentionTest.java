package kz.kenes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import kz.kenes.shared.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Storage counts from the end of the calendar year. */
class RetentionTest {

    @ParameterizedTest
    @CsvSource({
        "3, 2025-12-31, 2028-12-31",
        "3, 2026-01-01, 2029-12-31",
        "5, 2025-12-31, 2030-12-31",
        "5, 2026-01-01, 2031-12-31",
    })
    @Clause("DOC-03")
    void storageEndsWithAYear(int years, LocalDate closed, LocalDate end) {
        assertEquals(end, new Retention(years).endOf(closed));
    }

    @ParameterizedTest
    @CsvSource({"2028-12-30, false", "2028-12-31, false", "2029-01-01, true"})
    @Clause("DOC-03")
    void theLastDayStillCounts(LocalDate today, boolean over) {
        assertEquals(over, new Retention(3).isOver(LocalDate.of(2025, 6, 1), today));
    }
}
