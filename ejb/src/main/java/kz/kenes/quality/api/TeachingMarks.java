package kz.kenes.quality.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The marks that the control of the quality of teaching (ҚП 708) has given (QUA-11). */
@Remote
public interface TeachingMarks {

    /** Sorts: {@code person}, {@code unit}, {@code mark}, {@code year}; filters: {@code year} (its beginning), {@code semester}, {@code unit} (id). */
    ListPage<MarkRow> list(ListQuery query);

    /** The marks of a person that the caller may see, the newest first. */
    List<MarkRow> of(long personId);

    /** True if the caller may enter marks. */
    boolean mayKeep();

    /** @throws KenesException {@code quality.MARK_OUT_OF_RANGE}, {@code quality.NOT_MARK_KEEPER} */
    void record(RecordMark command);

    /**
     * Takes in a table; all of it or nothing.
     *
     * @return how many marks it held
     * @throws KenesException {@code quality.MARK_ROW_WRONG}, {@code quality.MARK_PERSON_UNKNOWN}
     */
    int importTable(FileContent table);

    /** An empty table with its headings. */
    FileContent template();
}
