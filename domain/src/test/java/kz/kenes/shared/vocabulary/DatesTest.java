package kz.kenes.shared.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "KK, 2026 жылғы 21 қараша, 21 қараша",
        "RU, 21 ноября 2026 года, 21 ноября",
        "EN, 21 November 2026, 21 November"
    })
    void aDayIsWrittenInTheOrderOfTheLanguage(Language language, String day, String dayAndMonth) {
        assertEquals(day, Dates.day(SATURDAY, language));
        assertEquals(dayAndMonth, Dates.dayAndMonth(SATURDAY, language));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, сенбі, суббота, Saturday",
        "2026-11-22, жексенбі, воскресенье, Sunday",
        "2026-11-23, дүйсенбі, понедельник, Monday"
    })
    void theWeekBeginsOnMonday(LocalDate day, String kk, String ru, String en) {
        assertEquals(kk, Dates.weekday(day, Language.KK));
        assertEquals(ru, Dates.weekday(day, Language.RU));
        assertEquals(en, Dates.weekday(day, Language.EN));
    }

    @Test
    void everyMonthHasAWordOfItsOwn() {
        for (Language language : Language.values()) {
            Set<String> months = IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> Dates.dayAndMonth(LocalDate.of(2026, month, 1), language))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(12, months.size());
        }
    }
}
