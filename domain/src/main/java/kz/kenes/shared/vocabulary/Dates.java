package kz.kenes.shared.vocabulary;

import java.time.LocalDate;
import java.util.List;

/** Days in words, the same on pages, in mails and in papers: «2026 жылғы 21 қараша», «21 ноября 2026 года», «21 November 2026». */
public final class Dates {

    private static final List<String> MONTHS_KK = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    private static final List<String> MONTHS_RU = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> WEEKDAYS_KK =
            List.of("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі");
    private static final List<String> WEEKDAYS_RU =
            List.of("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье");
    private static final List<String> WEEKDAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Dates() {}

    /** Day, month and year. */
    public static String day(LocalDate day, Language language) {
        return switch (language) {
            case KK -> day.getYear() + " жылғы " + dayAndMonth(day, language);
            case RU -> dayAndMonth(day, language) + " " + day.getYear() + " года";
            case EN -> dayAndMonth(day, language) + " " + day.getYear();
        };
    }

    /** «21 қараша», «21 ноября», «21 November». */
    public static String dayAndMonth(LocalDate day, Language language) {
        List<String> months = of(language, MONTHS_KK, MONTHS_RU, MONTHS_EN);
        return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1);
    }

    /** The day of the week: «дүйсенбі», «понедельник», «Monday». */
    public static String weekday(LocalDate day, Language language) {
        List<String> weekdays = of(language, WEEKDAYS_KK, WEEKDAYS_RU, WEEKDAYS_EN);
        return weekdays.get(day.getDayOfWeek().getValue() - 1);
    }

    private static List<String> of(Language language, List<String> kk, List<String> ru, List<String> en) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
