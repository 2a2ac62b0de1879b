package kz.kenes.quality.api;

import jakarta.ejb.Remote;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The internal audits of a year (QUA-10): the quality office proposes them, the representative of the management approves. */
@Remote
public interface AuditProgrammes {

    /** Sorts: {@code due}, {@code unit}; filters: {@code year}, {@code state}, {@code unit} (id), {@code overdue}. */
    ListPage<PlannedAuditRow> list(ListQuery query);

    PlannedAuditView get(long auditId);

    /**
     * The programme of the caller's institution.
     *
     * @param year a calendar year; null for this one
     * @param day by which what was done is compared with it; null for today
     */
    ProgrammeView programme(Integer year, LocalDate day);

    /** Units that the programme may name, for those who draw it up; empty for all others. */
    List<UnitOption> units();

    /** What waits for the caller, the most urgent first. */
    List<AuditDeskEntry> waiting();

    /**
     * @return id of the audit
     * @throws KenesException {@code quality.AUDIT_OUT_OF_YEAR}, {@code quality.AUDITOR_OF_OWN_UNIT}, {@code
     *     quality.AUDIT_PLANNED_ALREADY}
     */
    long propose(ProposeAudit command);

    /**
     * Approves what is proposed for the year.
     *
     * @param version of the programme that the caller saw
     * @return how many audits were approved
     * @throws KenesException {@code quality.NOTHING_TO_APPROVE}, {@code quality.OWN_PROGRAMME}
     */
    int approve(int year, long version);

    /** @throws KenesException {@code quality.AUDIT_CANCEL_REASON_REQUIRED}, {@code quality.AUDIT_OVER} */
    void cancel(long auditId, long version, @Size(max = 1000) String reason);

    /**
     * Enters what the audit has found.
     *
     * @return id of the record of control
     * @throws KenesException {@code quality.NOT_AUDITOR}, {@code quality.AUDIT_NOT_APPROVED}
     */
    long hold(HoldAudit command);
}
