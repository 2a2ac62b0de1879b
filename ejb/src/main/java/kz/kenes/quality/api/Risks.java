package kz.kenes.quality.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The register of risks of the caller's institution (QUA-01 to QUA-05). */
@Remote
public interface Risks {

    /** Sorts: {@code number}, {@code name}; filter: {@code state}. */
    ListPage<RiskRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    RiskView get(long riskId);

    /** True if the caller may enter risks. */
    boolean mayKeep();

    /**
     * Enters a risk that the procedure does not name.
     *
     * @return its id
     * @throws KenesException {@code quality.NOT_RISK_KEEPER}, {@code quality.RISK_INCOMPLETE}
     */
    long add(DescribeRisk command);

    /** Of a risk that the procedure names only the owner changes. */
    void change(long riskId, long version, DescribeRisk command);

    void assess(AssessRisk command);

    /**
     * Records where the training of a year stands in the development plan (QUA-03).
     *
     * @param document number and date of the plan, and the place in it
     */
    void recordPlan(int year, String document);
}
