package kz.kenes.shared.web;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.kenes.shared.vocabulary.Dates;
import kz.kenes.shared.vocabulary.Language;

/** The functions of the tag library {@code k:}, in the language of the page. */
public final class Words {

    private Words() {}

    /** {@code #{k:shown(row.start)}}: any value as text; see {@link Shown#text}. */
    public static String shown(Object value) {
        return Shown.text(value, language());
    }

    /** {@code #{k:day(row.start)}}: «2026 жылғы 21 қараша»; empty for null. */
    public static String day(Object moment) {
        LocalDate day = dayOf(moment);
        return day == null ? "" : Dates.day(day, language());
    }

    /** {@code #{k:weekday(row.start)}}: «дүйсенбі»; empty for null. */
    public static String weekday(Object moment) {
        LocalDate day = dayOf(moment);
        return day == null ? "" : Dates.weekday(day, language());
    }

    /** {@code #{k:time(row.start)}}: {@code 15:00}; empty for null. */
    public static String time(Object moment) {
        if (moment instanceof Instant instant) {
            return Shown.text(Almaty.local(instant).toLocalTime(), language());
        }
        return moment instanceof LocalDateTime local ? Shown.text(local.toLocalTime(), language()) : "";
    }

    /** {@code #{k:size(file.size)}}: {@code 340 КБ}. */
    public static String size(Long bytes) {
        return bytes == null ? "" : Shown.size(bytes, language());
    }

    /** {@code #{k:format('meeting.of', body, number)}}: a text with one to three places. */
    public static String format(String key, Object first) {
        return Texts.in(language()).get(key, first);
    }

    public static String format2(String key, Object first, Object second) {
        return Texts.in(language()).get(key, first, second);
    }

    public static String format3(String key, Object first, Object second, Object third) {
        return Texts.in(language()).get(key, first, second, third);
    }

    /** {@code #{k:tone(meeting.state)}}: the class that colours a badge. */
    public static String tone(Object state) {
        return state instanceof Enum<?> constant ? Tone.of(constant).styleClass() : Tone.NEUTRAL.styleClass();
    }

    /** {@code #{k:optionValue(option)}}: what an option of a filter stands for in the address. */
    public static String optionValue(Object option) {
        if (option instanceof Option plain) {
            return plain.value();
        }
        return option instanceof Enum<?> constant ? constant.name() : String.valueOf(option);
    }

    /** {@code #{k:optionLabel(option)}}: the word of an option. */
    public static String optionLabel(Object option) {
        return option instanceof Option plain ? shown(plain.label()) : shown(option);
    }

    private static LocalDate dayOf(Object moment) {
        if (moment instanceof Instant instant) {
            return Almaty.local(instant).toLocalDate();
        }
        if (moment instanceof LocalDateTime local) {
            return local.toLocalDate();
        }
        return moment instanceof LocalDate day ? day : null;
    }

    private static Language language() {
        return Screen.languageOf(FacesContext.getCurrentInstance());
    }
}
