package kz.kenes.shared.file.service;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads CSV in UTF-8. The separator is the one that the first line has most of: comma, semicolon (as Excel writes it here) or tab. An
 * apostrophe that guards against formulas is taken off again.
 */
final class CsvSheet {

    private final Rows rows;
    private String text;
    private char separator;
    private int at;

    CsvSheet(Rows rows) {
        this.rows = rows;
    }

    Sheet read(byte[] bytes) {
        text = new String(bytes, StandardCharsets.UTF_8);
        at = text.startsWith("\uFEFF") ? 1 : 0;
        separator = separator();
        for (int number = 1; at < text.length(); number++) {
            rows.begin(number);
            readRow();
            rows.end();
        }
        return rows.sheet(rows.file(), List.of());
    }

    private char separator() {
        char best = ',';
        long most = 0;
        String firstLine = text.substring(at).lines().findFirst().orElse("");
        for (char candidate : new char[] {';', ',', '\t'}) {
            long count = firstLine.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private void readRow() {
        for (int column = 0; ; column++) {
            String value = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
            rows.add(column, Cell.Kind.TEXT, FormulaGuard.removedFrom(value));
            boolean more = at < text.length() && text.charAt(at) == separator;
            if (!more) {
                skipLineEnd();
                return;
            }
            at++;
        }
    }

    private String bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (!doubled) {
                    at++;
                    return value.append(bare()).toString();
                }
                at++;
            }
            value.append(text.charAt(at));
        }
        return value.toString();
    }

    private boolean isLineEnd() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }
}
