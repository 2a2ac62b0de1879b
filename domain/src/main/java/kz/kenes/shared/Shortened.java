package kz.kenes.shared;

/** A text as it fits where it has to go. */
public final class Shortened {

    private static final String CUT = "…";

    private Shortened() {}

    /**
     * The text itself if it fits, otherwise its beginning with an ellipsis. A letter outside the basic plane counts as two, as
     * the strictest database counts it, and is never cut in half.
     */
    public static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }
}
