package kz.kenes.shared.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** How a value is written for a reader. Dates and times are those of Almaty. */
public final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private Shown() {}

    /** Any value of a record in a page or a list: a text in the reader's language, a short date, a word; empty for null. */
    public static String text(Object value, Language language) {
        if (value == null) {
            return "";
        }
        if (value instanceof Localized text) {
            return text.in(language);
        }
        if (value instanceof Enum<?> constant) {
            return Texts.in(language).word(constant);
        }
        if (value instanceof Boolean yes) {
            return Texts.in(language).get(yes ? "yes" : "no");
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> text(one, language)).collect(Collectors.joining(", "));
        }
        String day = day(value);
        if (day != null) {
            return day;
        }
        return value instanceof Number number ? number(number, language) : value.toString();
    }

    private static String day(Object value) {
        if (value instanceof Instant moment) {
            return MOMENT.format(Almaty.local(moment));
        }
        if (value instanceof LocalDateTime local) {
            return MOMENT.format(local);
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return value instanceof LocalTime time ? TIME.format(time) : null;
    }

    /** A number with thin groups of thousands and a comma: {@code 12 345,5}; in English {@code 12,345.5}. */
    public static String number(Number number, Language language) {
        NumberFormat format =
                NumberFormat.getInstance(language == Language.EN ? Locale.UK : Locale.forLanguageTag("ru"));
        format.setMaximumFractionDigits(2);
        return format.format(number).replace('\u202f', '\u00a0');
    }

    /** A size of a file: {@code 340 КБ}, {@code 1,2 МБ}. */
    public static String size(long bytes, Language language) {
        boolean small = bytes < 1_000_000;
        String unit = Texts.in(language).get(small ? "size.kb" : "size.mb");
        double value = small ? Math.max(1, Math.round(bytes / 1000d)) : Math.round(bytes / 100_000d) / 10d;
        return number(value, language) + "\u00a0" + unit;
    }
}
