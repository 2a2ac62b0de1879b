package kz.kenes.shared.file.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.FileViolation;

/**
 * Reads tables that people bring, XLSX or CSV, with bounded memory. Nothing is computed and nothing outside the file is looked at; a
 * cell says what it is, and what to make of a formula is the reader's to decide.
 */
@ApplicationScoped
public class SheetReader {

    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    static final int CELLS = 1_000_000;
    static final int CHARACTERS = 10_000;

    private final Uploads uploads;

    protected SheetReader() {
        this(null);
    }

    @Inject
    SheetReader(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * The first sheet of the file.
     *
     * @throws RuleViolation one of {@link FileViolation}, also when the file is none to be let in
     */
    public Sheet read(FileContent file) {
        FileContent checked = uploads.check(file, Uploads.TABLES);
        boolean csv = FileKind.CSV.mediaType().equals(checked.mediaType());
        Rows rows = new Rows(checked.name());
        Sheet sheet = csv
                ? new CsvSheet(rows).read(checked.bytes())
                : new XlsxSheet(checked.name(), rows).read(checked.bytes());
        require(!sheet.rows().isEmpty(), FileViolation.NO_ROWS, checked.name());
        return sheet;
    }
}
