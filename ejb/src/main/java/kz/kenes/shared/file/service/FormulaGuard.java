package kz.kenes.shared.file.service;

import java.util.regex.Pattern;

/**
 * Keeps text in CSV from being taken for a formula when a spreadsheet program opens it: an apostrophe goes in front of text that begins
 * with one of {@code = + - @}, a tab or a line end. Text that has such an apostrophe already gets another, so taking one off always
 * gives the text back.
 */
final class FormulaGuard {

    private static final Pattern DANGEROUS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");

    private FormulaGuard() {}

    static boolean isNeededBy(String text) {
        return DANGEROUS.matcher(text).matches();
    }

    static String appliedTo(String text) {
        return isNeededBy(text) ? "'" + text : text;
    }

    static String removedFrom(String text) {
        return text.startsWith("'") && isNeededBy(text) ? text.substring(1) : text;
    }
}
