package kz.kenes.training.archive.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The register of the five forms of the procedure, kept by the HR service of the own institution (TRN-33, TRN-34, DOC-03). */
@Remote
public interface TrainingPapers {

    /**
     * The papers. Sorts: {@code title}, {@code owner}, {@code madeOn}, {@code closedOn}, {@code keptUntil}; filters: {@code form},
     * {@code state}, {@code unit} (id).
     */
    ListPage<PaperRow> list(ListQuery query);

    /** How many are kept long enough. */
    long proposed();

    /** Units of which a paper may be registered, by id. */
    List<UnitOption> units();

    /**
     * @return id of the paper
     * @throws KenesException {@code training.archive.FORM_DOES_NOT_EXIST} for 602-04
     */
    long register(RegisterPaper command);

    void close(long id, long version, LocalDate day);

    /**
     * Notes the act by which people disposed of a paper. The data of Kenes stay.
     *
     * @throws KenesException {@code training.archive.STILL_KEPT}
     */
    void dispose(long id, long version, String act, LocalDate day);
}
