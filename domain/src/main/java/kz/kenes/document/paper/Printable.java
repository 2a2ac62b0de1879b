package kz.kenes.document.paper;

/** The characters that a paper can carry. */
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * The same words without what neither XML nor PDF can carry: control characters are left out, half a surrogate pair becomes
     * U+FFFD, and every kind of line end becomes one line feed. All else – also markup, emoji and right-to-left letters – stays as
     * it is.
     *
     * @param words null counts as empty
     */
    public static String of(String words) {
        if (words == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                boolean beforeLineFeed = i < words.length() && words.charAt(i) == '\n';
                if (!beforeLineFeed) {
                    clean.append('\n');
                }
            } else if (c == '\u2028' || c == '\u2029') {
                clean.append('\n');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                clean.append(REPLACEMENT);
            } else if (isCarried(c)) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    private static boolean isCarried(int c) {
        boolean whiteSpace = c == '\t' || c == '\n';
        boolean control = Character.getType(c) == Character.CONTROL;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
        return whiteSpace || !control && !noCharacter;
    }
}
