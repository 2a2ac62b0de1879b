package kz.kenes.shared;

import java.util.Locale;

/**
 * Keys by which names sort in the order of the Kazakh alphabet on every database: two digits for each character, which no
 * collation can put in another order.
 */
public final class AlphabetOrder {

    private static final String ORDER =
            " 0123456789abcdefghijklmnopqrstuvwxyzаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
    private static final int FIRST = 10;
    private static final int MAX_CHARACTERS = 120;

    private AlphabetOrder() {}

    /** Letters, digits and spaces decide; signs such as quotation marks and hyphens do not. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(ORDER::indexOf)
                .filter(place -> place >= 0)
                .limit(MAX_CHARACTERS)
                .forEach(place -> key.append(FIRST + place));
        return key.toString();
    }
}
