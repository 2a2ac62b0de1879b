package kz.kenes.shared.file.service;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way in which XLSX writes characters that XML cannot carry: {@code _x000D_}. */
final class EscapedText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private EscapedText() {}

    static String decoded(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    /** Guards words that look like an escape. */
    static String encoded(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }
}
