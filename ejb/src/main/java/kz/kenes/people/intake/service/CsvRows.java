package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.NOT_A_TABLE;
import static kz.kenes.people.intake.IntakeViolation.TOO_MANY_ROWS;
import static kz.kenes.people.intake.IntakeViolation.WRONG_ENCODING;
import static kz.kenes.people.intake.service.TableFile.MAX_COLUMNS;
import static kz.kenes.people.intake.service.TableFile.MAX_ROWS;
import static kz.kenes.shared.RuleViolation.require;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.shared.RuleViolation;

/**
 * The rows of a CSV file in UTF-8, separated by semicolons, commas or tabs – whichever the heading has most of – with values in
 * quotation marks where needed.
 */
final class CsvRows {

    private final String text;
    private final char separator;
    private final List<RawRow> rows = new ArrayList<>();
    private List<RawCell> cells = new ArrayList<>();
    private int line = 1;

    private CsvRows(String text) {
        this.text = text;
        this.separator = separatorOf(text.lines().findFirst().orElse(""));
    }

    static CsvRows read(byte[] bytes) {
        String text = decoded(bytes);
        require(text.indexOf('\0') < 0, NOT_A_TABLE);
        CsvRows csv = new CsvRows(text.startsWith("\ufeff") ? text.substring(1) : text);
        csv.split();
        return csv;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            boolean binary = false;
            for (byte b : bytes) {
                binary |= b == 0;
            }
            throw new RuleViolation(binary ? NOT_A_TABLE : WRONG_ENCODING);
        }
    }

    private static char separatorOf(String heading) {
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long count = heading.chars().filter(sign -> sign == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private void split() {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                if (sign != '"') {
                    value.append(sign);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && value.toString().isBlank()) {
                value.setLength(0);
                quoted = true;
            } else if (sign == separator) {
                endCell(value);
            } else if (sign == '\n') {
                endCell(value);
                endRow();
            } else if (sign != '\r') {
                value.append(sign);
            }
        }
        require(!quoted, NOT_A_TABLE);
        endCell(value);
        endRow();
    }

    private void endCell(StringBuilder value) {
        require(cells.size() < MAX_COLUMNS, NOT_A_TABLE);
        String cell = value.toString();
        cells.add(RawCell.of(isEscaped(cell) ? cell.substring(1) : cell));
        value.setLength(0);
    }

    /** The apostrophe that keeps a spreadsheet from taking the text for a formula. */
    private static boolean isEscaped(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
    }

    private void endRow() {
        RawRow row = new RawRow(line++, List.copyOf(cells));
        cells = new ArrayList<>();
        if (!row.isEmpty()) {
            require(rows.size() <= MAX_ROWS, TOO_MANY_ROWS, MAX_ROWS);
            rows.add(row);
        }
    }

    List<RawRow> rows() {
        return rows;
    }

    char separator() {
        return separator;
    }
}
