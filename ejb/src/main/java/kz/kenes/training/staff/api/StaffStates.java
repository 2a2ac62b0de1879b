package kz.kenes.training.staff.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.staff.vocabulary.StaffForm;
import kz.kenes.training.vocabulary.SheetFormat;

/**
 * The composition of staff now and as submitted. Heads see their units and those below, the HR service sees the institution; what the
 * caller may not see is not there.
 */
@Remote
public interface StaffStates {

    /** The units that the caller sees, with who works there and how they stand with their data (TRN-21, TRN-22). */
    StaffSummary summary();

    /** The same as a table to take away. */
    FileContent summaryFile(Language language);

    /**
     * The people of these units. Sorts: {@code person}, {@code unit}, {@code since}; filters: {@code unit} (id), {@code category},
     * {@code degree}.
     */
    ListPage<StaffRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    UnitStaffView unit(long unitId);

    /**
     * Submits the present state of the unit to the HR service; it is kept as it is now.
     *
     * @return id of the submission
     * @throws KenesException {@code training.staff.NOT_UNIT_HEAD}, {@code training.staff.SUBMITTED_TODAY}
     */
    long submit(long unitId);

    SubmissionView submission(long id);

    /** Asks a unit or all of them; their heads are told. */
    void ask(AskStaffData command);

    /** The form as of today. */
    FileContent form(long unitId, StaffForm form, Language language, SheetFormat format);

    /** The form as submitted. */
    FileContent submittedForm(long submissionId, StaffForm form, Language language, SheetFormat format);

    /** What waits for the caller. */
    List<StaffDeskEntry> desk();
}
