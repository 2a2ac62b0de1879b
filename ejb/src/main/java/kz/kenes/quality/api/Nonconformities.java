package kz.kenes.quality.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * The journal of nonconformities (QUA-06 to QUA-09). Each command on one of them carries the version that the caller saw; a stale one
 * answers {@code shared.STALE}.
 */
@Remote
public interface Nonconformities {

    /**
     * Sorts: {@code number}, {@code foundOn}, {@code unit}; filters: {@code state}, {@code source}, {@code causeKind}, {@code unit} (id),
     * {@code year}, {@code overdue} ({@code true}), {@code open} ({@code true} or {@code false}).
     */
    ListPage<NonconformityRow> list(ListQuery query);

    /** The journal in numbers. */
    NonconformityOverview overview();

    /** @throws KenesException {@code shared.NOT_FOUND} */
    NonconformityView get(long nonconformityId);

    /** Where and from which sources the caller may enter something. */
    RaiseOptions options();

    /** Up to 20 people of the caller's institution whose name contains the text. */
    List<PersonChoice> findPersons(String text);

    /**
     * Enters a nonconformity; with a key, a second call answers with the same one.
     *
     * @return its id
     * @throws KenesException {@code quality.CAUSE_REQUIRED}, {@code quality.NOT_RAISER}, {@code quality.NOT_DEMANDER}
     */
    long raise(RaiseNonconformity command);

    void analyse(AnalyseCauses command);

    /** @return id of the corrective action */
    long act(SetAction command);

    /** The responsible person reports that it is done. */
    void report(ReportAction command);

    void appoint(AppointChecker command);

    /** Closes it after a positive look, opens it anew after a negative one. */
    void recheck(RecordRecheck command);

    /** The file that shows that an action is done. */
    FileContent evidence(long nonconformityId, long actionId);

    /** The minutes of the analysis that were attached as a file. */
    FileContent minutes(long nonconformityId);
}
