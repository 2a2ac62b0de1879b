package kz.kenes.plan.report.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Monitoring of the methodical support, and how the council assesses the work of units (PLN-10). */
@Remote
public interface Monitorings {

    /**
     * Sorts: {@code percent}, {@code year}; filters: {@code period}, {@code assessment}, {@code year} (the calendar year in which
     * the academic year begins).
     */
    ListPage<MonitoringRow> list(ListQuery query);

    /** Councils for which the caller records results, each with a unit of its institution. */
    List<MonitoringChoice> choices();

    /** Records a result, or mends the one of the same unit, year and period. */
    long record(RecordMonitoring command);
}
