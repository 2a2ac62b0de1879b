package kz.kenes.plan.report.vocabulary;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A number with what it counts.
 *
 * @param subject of whom or what, where a figure has several numbers, such as the id of a member; otherwise null
 * @param label the name of the subject, or null
 * @param of the whole of which it is a part, or null
 */
public record Amount(Figure figure, String subject, Localized label, long value, Long of) implements Serializable {

    /** Whole per cent of the whole; null where there is none. */
    public Integer percent() {
        return of == null || of == 0 ? null : (int) ((value * 100 + of / 2) / of);
    }

    /** True for the number of the same thing, such as that of the year before. */
    public boolean isOfSame(Amount other) {
        return figure == other.figure && (subject == null ? other.subject == null : subject.equals(other.subject));
    }
}
