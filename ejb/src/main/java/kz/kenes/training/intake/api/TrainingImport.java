package kz.kenes.training.intake.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;

/**
 * Past trainings of the staff of the caller's institution from a table, XLSX or CSV. A training is known by person, title and last day,
 * so the same file twice changes nothing the second time. All rows are taken, or none.
 */
@Remote
public interface TrainingImport {

    /** An empty table with the headings in the caller's language. */
    FileContent template();

    /**
     * Reads the file and stores nothing.
     *
     * @throws KenesException {@code people.intake.FILE_UNREADABLE} if the file as a whole cannot be read
     */
    TrainingImportReport preview(FileContent file);

    /** Stores all rows, or none if there is an error. */
    TrainingImportReport apply(FileContent file);

    /** The same table with a further column that says what is wrong with each row. */
    FileContent marked(FileContent file);
}
