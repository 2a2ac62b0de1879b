package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.FILE_EMPTY;
import static kz.kenes.people.intake.IntakeViolation.FILE_TOO_LARGE;
import static kz.kenes.people.intake.IntakeViolation.NO_ROWS;
import static kz.kenes.people.intake.IntakeViolation.OLD_FORMAT;
import static kz.kenes.shared.RuleViolation.require;

import java.util.List;
import kz.kenes.shared.api.FileContent;

/** A file with a table. What it is, its content tells, never its name. */
public final class TableFile {

    static final int MAX_ROWS = 5_000;
    static final int MAX_COLUMNS = 100;
    private static final int MAX_MEGABYTES = 5;

    private final byte[] bytes;

    public TableFile(FileContent file) {
        byte[] content = file == null ? null : file.bytes();
        require(content != null && content.length > 0, FILE_EMPTY);
        require(content.length <= MAX_MEGABYTES << 20, FILE_TOO_LARGE, MAX_MEGABYTES);
        require(!startsWith(content, 0xD0, 0xCF, 0x11, 0xE0), OLD_FORMAT);
        this.bytes = content;
    }

    boolean isWorkbook() {
        return startsWith(bytes, 'P', 'K', 3, 4);
    }

    private static boolean startsWith(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** The heading and every row that is not empty. */
    public List<RawRow> rows() {
        List<RawRow> rows =
                isWorkbook() ? XlsxRows.read(bytes) : CsvRows.read(bytes).rows();
        require(!rows.isEmpty(), FILE_EMPTY);
        require(rows.size() > 1, NO_ROWS);
        return rows;
    }

    byte[] bytes() {
        return bytes;
    }
}
