package kz.kenes.people.intake.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;

/**
 * Staff of an institution from a table, XLSX or CSV. Persons are known by their e-mail address, so the same file twice changes
 * nothing the second time. All rows are taken, or none.
 */
@Remote
public interface StaffImport {

    /** An empty table with the headings in the caller's language and lists to choose from. */
    FileContent template(long institutionId);

    /**
     * Reads the file and stores nothing.
     *
     * @throws KenesException {@code people.intake.FILE_UNREADABLE} if the file as a whole cannot be read
     */
    ImportReport preview(long institutionId, FileContent file);

    /** Stores all rows, or none if there is an error. */
    ImportReport apply(long institutionId, FileContent file);

    /** The same table with a further column that says what is wrong with each row. */
    FileContent marked(long institutionId, FileContent file);
}
