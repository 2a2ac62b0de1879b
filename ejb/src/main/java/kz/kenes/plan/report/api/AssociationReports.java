package kz.kenes.plan.report.api;

import jakarta.ejb.Remote;
import java.util.List;

/** The reports of all associations beside each other, and what the republican council makes of them (PLN-15). */
@Remote
public interface AssociationReports {

    /** @param year the calendar year in which the academic year begins */
    List<AssociationRow> compare(int year);

    /** Records the result of the analysis of a report that was handed over, or mends it. */
    void analyse(AnalyseReport command);
}
