package kz.kenes.plan.report.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Reports to the council by the chairs of bureaus, heads of units and employees (PLN-09). */
@Remote
public interface UnitReports {

    /**
     * Own reports, and for who sits in the council all of them. Sorts: {@code year}, {@code title}, {@code submittedAt}; filters:
     * {@code role}, {@code state}, {@code year} (the calendar year in which the academic year begins).
     */
    ListPage<UnitReportRow> list(ListQuery query);

    UnitReportView get(long reportId);

    /** As what, and to which council, the caller may report. */
    List<ReporterChoice> choices();

    /** @return id of the report */
    long submit(SubmitUnitReport command);

    /** Submits a report that was given back anew. */
    void amend(AmendUnitReport command);

    void accept(long reportId, long version);

    void giveBack(long reportId, long version, String remarks);

    FileContent file(long reportId);
}
