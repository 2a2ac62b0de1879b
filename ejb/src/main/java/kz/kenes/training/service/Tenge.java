package kz.kenes.training.service;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Sums of money as papers write them. */
public final class Tenge {

    private Tenge() {}

    /** «120 000» or «120 000,50», with spaces that do not break. */
    public static String shown(BigDecimal amount) {
        NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag("ru"));
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        return format.format(amount).replace('\u202f', '\u00a0');
    }
}
