package kz.kenes.plan.report.api;

import java.io.Serializable;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A number beside that of the year before.
 *
 * @param before null where the report of the year before lacks it
 */
public record AmountView(Amount now, Amount before) implements Serializable {

    public Figure figure() {
        return now.figure();
    }

    public String subject() {
        return now.subject();
    }

    public Localized label() {
        return now.label();
    }

    public long value() {
        return now.value();
    }

    public Long of() {
        return now.of();
    }

    public Integer percent() {
        return now.percent();
    }

    /** How much more than the year before, in per cent points where it is a part of a whole; null where nothing is known. */
    public Long change() {
        if (before == null) {
            return null;
        }
        if (now.of() == null || before.of() == null) {
            return now.value() - before.value();
        }
        boolean known = now.percent() != null && before.percent() != null;
        return known ? Long.valueOf((long) now.percent() - before.percent()) : null;
    }

    /** The change with its sign, or an empty text. */
    public String changeShown() {
        Long change = change();
        return change == null || change == 0 ? "" : change > 0 ? "+" + change : "−" + -change;
    }
}
