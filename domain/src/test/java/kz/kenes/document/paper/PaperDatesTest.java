package kz.kenes.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KK | 2026 жылғы 21 қараша | 2026 жылғы 21 қараша, сағат 09:05",
                "RU | 21 ноября 2026 года | 21 ноября 2026 года, 09:05",
                "EN | 21 November 2026 | 21 November 2026, 09:05"
            })
    void aDayIsWrittenAsPapersWriteIt(Language language, String day, String dayAndTime) {
        assertEquals(day, PaperDates.day(DAY, language));
        assertEquals(dayAndTime, PaperDates.dayAndTime(DAY, LocalTime.of(9, 5, 59), language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-02 | 2026-11-02 | 2026 жылғы 2 қараша | 2 ноября 2026 года | 2 November 2026",
                "2026-11-02 | 2026-11-05 | 2026 жылғы 2–5 қараша | 2–5 ноября 2026 года | 2–5 November 2026",
                "2026-11-30 | 2026-12-01 | 2026 жылғы 30 қараша – 1 желтоқсан | с 30 ноября по 1 декабря 2026 года | 30 November – 1 December 2026",
                "2026-11-02 | 2026-12-02 | 2026 жылғы 2 қараша – 2 желтоқсан | со 2 ноября по 2 декабря 2026 года | 2 November – 2 December 2026",
                "2026-12-31 | 2027-01-01 | 2026 жылғы 31 желтоқсан – 2027 жылғы 1 қаңтар | с 31 декабря 2026 года по 1 января 2027 года | 31 December 2026 – 1 January 2027",
                "2026-11-02 | 2027-11-02 | 2026 жылғы 2 қараша – 2027 жылғы 2 қараша | со 2 ноября 2026 года по 2 ноября 2027 года | 2 November 2026 – 2 November 2027"
            })
    void aPeriodSaysOnceWhatItsEndsShare(LocalDate first, LocalDate last, String kk, String ru, String en) {
        assertEquals(kk, PaperDates.period(first, last, Language.KK));
        assertEquals(ru, PaperDates.period(first, last, Language.RU));
        assertEquals(en, PaperDates.period(first, last, Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026 жылғы 9 қаңтардағы",
        "2, 2026 жылғы 9 ақпандағы",
        "3, 2026 жылғы 9 наурыздағы",
        "4, 2026 жылғы 9 сәуірдегі",
        "5, 2026 жылғы 9 мамырдағы",
        "6, 2026 жылғы 9 маусымдағы",
        "7, 2026 жылғы 9 шілдедегі",
        "8, 2026 жылғы 9 тамыздағы",
        "9, 2026 жылғы 9 қыркүйектегі",
        "10, 2026 жылғы 9 қазандағы",
        "11, 2026 жылғы 9 қарашадағы",
        "12, 2026 жылғы 9 желтоқсандағы"
    })
    void aNamedPaperTakesTheEndingOfItsMonth(int month, String kazakh) {
        assertEquals(kazakh, PaperDates.of(LocalDate.of(2026, month, 9), Language.KK));
    }

    @Test
    void aNamedPaperHasAPrepositionInTheOtherLanguages() {
        assertEquals("от 21 ноября 2026 года", PaperDates.of(DAY, Language.RU));
        assertEquals("of 21 November 2026", PaperDates.of(DAY, Language.EN));
    }

    @Test
    void anAcademicYearIsNamed() {
        AcademicYear year = new AcademicYear(2026);
        assertEquals("2026–2027 оқу жылы", PaperDates.year(year, Language.KK));
        assertEquals("2026–2027 учебный год", PaperDates.year(year, Language.RU));
        assertEquals("academic year 2026–2027", PaperDates.year(year, Language.EN));
    }
}
