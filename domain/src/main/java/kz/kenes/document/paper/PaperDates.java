package kz.kenes.document.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.vocabulary.Dates;
import kz.kenes.shared.vocabulary.Language;

/** Dates as official papers write them: «2026 жылғы 21 қараша», «21 ноября 2026 года», «21 November 2026». */
public final class PaperDates {

    /** Endings that turn a Kazakh month into «of that month». */
    private static final List<String> LOCATIVE =
            List.of("дағы", "дағы", "дағы", "дегі", "дағы", "дағы", "дегі", "дағы", "тегі", "дағы", "дағы", "дағы");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private PaperDates() {}

    /** The day alone: «2026 жылғы 21 қараша». */
    public static String day(LocalDate day, Language language) {
        return Dates.day(day, language);
    }

    /** The day of a paper that is named: «2026 жылғы 21 қарашадағы», «от 21 ноября 2026 года», «of 21 November 2026». */
    public static String of(LocalDate day, Language language) {
        return switch (language) {
            case KK -> day(day, language) + LOCATIVE.get(day.getMonthValue() - 1);
            case RU -> "от " + day(day, language);
            case EN -> "of " + day(day, language);
        };
    }

    /** Day and time: «2026 жылғы 21 қараша, сағат 10:00», «21 ноября 2026 года, 10:00». */
    public static String dayAndTime(LocalDate day, LocalTime time, Language language) {
        return day(day, language) + ", " + (language == Language.KK ? "сағат " : "") + time(time);
    }

    /** First and last day, with what they share written once: «2026 жылғы 2–5 қараша», «со 2 ноября по 5 декабря 2026 года». */
    public static String period(LocalDate first, LocalDate last, Language language) {
        if (first.equals(last)) {
            return day(first, language);
        }
        if (first.getYear() != last.getYear()) {
            return language == Language.RU
                    ? from(first) + day(first, language) + " по " + day(last, language)
                    : day(first, language) + " – " + day(last, language);
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        String days = sameMonth
                ? first.getDayOfMonth() + "–" + Dates.dayAndMonth(last, language)
                : Dates.dayAndMonth(first, language) + " – " + Dates.dayAndMonth(last, language);
        return switch (language) {
            case KK -> first.getYear() + " жылғы " + days;
            case RU ->
                (sameMonth
                                ? days
                                : from(first) + Dates.dayAndMonth(first, language) + " по "
                                        + Dates.dayAndMonth(last, language))
                        + " " + first.getYear() + " года";
            case EN -> days + " " + first.getYear();
        };
    }

    /** «2026–2027 оқу жылы», «2026–2027 учебный год», «academic year 2026–2027». */
    public static String year(AcademicYear year, Language language) {
        return switch (language) {
            case KK -> year + " оқу жылы";
            case RU -> year + " учебный год";
            case EN -> "academic year " + year;
        };
    }

    /** Hours and minutes: «09:05». */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** The Russian preposition before the number of a day: «со 2», otherwise «с». */
    private static String from(LocalDate day) {
        return day.getDayOfMonth() == 2 ? "со " : "с ";
    }
}
