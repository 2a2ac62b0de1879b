package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.quality.AuditProgramme;
import kz.kenes.quality.ControlRecord;
import kz.kenes.quality.PlannedAudit;
import kz.kenes.quality.PlannedAuditDraft;
import kz.kenes.quality.QualityKeeper;
import kz.kenes.quality.api.AuditDeskEntry;
import kz.kenes.quality.api.AuditProgrammes;
import kz.kenes.quality.api.HoldAudit;
import kz.kenes.quality.api.PlannedAuditRow;
import kz.kenes.quality.api.PlannedAuditView;
import kz.kenes.quality.api.ProgrammeView;
import kz.kenes.quality.api.ProposeAudit;
import kz.kenes.quality.api.UnitOption;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The programmes of internal audits. Who may propose, approve, cancel and hold is decided by the programme and its audits. */
@Stateless
@UseCase
public class AuditProgrammesBean implements AuditProgrammes {

    @Inject
    private AuditRecords audits;

    @Inject
    private AuditViews views;

    @Inject
    private ControlRecords controls;

    @Inject
    private RiskRecords institutions;

    @Inject
    private QualityStandings standings;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public ListPage<PlannedAuditRow> list(ListQuery query) {
        return audits.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_QUALITY)
    public PlannedAuditView get(long auditId) {
        return views.of(audits.get(auditId));
    }

    @Override
    @Query
    @Clause("QUA-10")
    @RolesAllowed(READ_QUALITY)
    public ProgrammeView programme(Integer year, LocalDate day) {
        LocalDate today = actor.today();
        return views.programme(year == null ? today.getYear() : year, day == null ? today : day);
    }

    @Override
    @Query
    @RolesAllowed(KEEP_QUALITY)
    public List<UnitOption> units() {
        return institutions
                .institutionIfAny()
                .filter(one -> standings.keeper(one).programmes())
                .map(one -> controls.allUnits())
                .orElse(List.of());
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<AuditDeskEntry> waiting() {
        return actor.id() == null || !actor.may(KEEP_QUALITY) ? List.of() : views.waiting();
    }

    @Override
    @Clause("QUA-10")
    @RolesAllowed(KEEP_QUALITY)
    public long propose(ProposeAudit command) {
        Institution institution = institutions.myInstitution();
        AuditProgramme programme = audits.opened(institution, command.year());
        PlannedAudit audit = programme.propose(
                new PlannedAuditDraft(
                        audits.unit(institution, command.unitId()),
                        command.subject(),
                        command.month(),
                        command.day(),
                        audits.auditor(institution, command.auditorId())),
                standings.keeper(institution),
                actor.today());
        audits.add(audit);
        return audit.id();
    }

    @Override
    @Clause("QUA-10")
    @RolesAllowed(KEEP_QUALITY)
    public int approve(int year, long version) {
        Institution institution = institutions.myInstitution();
        QualityKeeper keeper = standings.keeper(institution);
        return audits.seen(institution, year, version).approve(keeper, actor.today());
    }

    @Override
    @Clause("QUA-10")
    @RolesAllowed(KEEP_QUALITY)
    public void cancel(long auditId, long version, String reason) {
        PlannedAudit audit = audits.seen(auditId, version);
        audit.cancel(reason, standings.keeper(audit.institution()), actor.today());
    }

    @Override
    @Clause({"QUA-10", "TRN-24"})
    @RolesAllowed(KEEP_QUALITY)
    public long hold(HoldAudit command) {
        PlannedAudit audit = audits.seen(command.auditId(), command.version());
        ControlRecord record = audit.hold(
                command.heldOn(), command.finding(), command.document(), standings.of(audit.unit()), actor.today());
        controls.add(record);
        return record.id();
    }
}
