package kz.kenes.council.calendar;

import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two things at the same time. */
class TimeSpanTest {

    private static final Instant TEN = Instant.parse("2026-03-12T10:00:00Z");

    private static TimeSpan span(int fromMinute, int toMinute) {
        return new TimeSpan(TEN.plusSeconds(fromMinute * 60L), TEN.plusSeconds(toMinute * 60L));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 60, true",
        "-60, 0, false",
        "-60, 1, true",
        "60, 120, false",
        "59, 120, true",
        "10, 20, true",
        "-10, 90, true",
        "-60, -10, false",
        "70, 80, false"
    })
    @Clause("MTG-07")
    void spansOverlapWhenTheyShareAMoment(int from, int to, boolean overlap) {
        assertEquals(overlap, span(0, 60).overlaps(span(from, to)));
        assertEquals(overlap, span(from, to).overlaps(span(0, 60)));
    }

    @Test
    void aSpanHasALength() {
        assertRefused(CalendarViolation.END_NOT_LATER, () -> span(0, 0));
        assertRefused(CalendarViolation.END_NOT_LATER, () -> span(1, 0));
        assertEquals(span(0, 1), TimeSpan.of(TEN, 1));
        assertEquals(span(0, TimeSpan.USUAL_MINUTES), TimeSpan.of(TEN, 0));
    }

    @Test
    @Clause("MTG-01")
    void aYearHasAtMostOneMeetingOnADay() {
        assertRefused(CalendarViolation.NOTHING_TO_PLAN, () -> new YearPlan(List.of()));
        // half past eleven in the evening and midnight, where the bodies meet
        Instant evening = Instant.parse("2026-03-12T18:30:00Z");
        Instant midnight = Instant.parse("2026-03-12T19:00:00Z");
        assertEquals(2, new YearPlan(List.of(evening, midnight)).starts().size());
        assertRefused(CalendarViolation.DAY_TWICE, () -> new YearPlan(List.of(midnight, midnight.plusSeconds(1))));
        assertRefused(CalendarViolation.DAY_TWICE, () -> new YearPlan(List.of(TEN, evening)));
    }
}
