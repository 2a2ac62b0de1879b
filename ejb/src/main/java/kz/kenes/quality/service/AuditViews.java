package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.quality.AuditProgramme;
import kz.kenes.quality.PlannedAudit;
import kz.kenes.quality.QualityKeeper;
import kz.kenes.quality.api.AuditDeskEntry;
import kz.kenes.quality.api.AuditDeskKind;
import kz.kenes.quality.api.ControlRow;
import kz.kenes.quality.api.PlannedAuditView;
import kz.kenes.quality.api.ProgrammeView;
import kz.kenes.quality.vocabulary.AuditState;
import kz.kenes.shared.Clause;

/** The programme of audits as its readers see it. */
@Dependent
class AuditViews {

    @Inject
    private AuditRecords audits;

    @Inject
    private ControlRecords controls;

    @Inject
    private RiskRecords institutions;

    @Inject
    private ReviewInputRecords whole;

    @Inject
    private QualityStandings standings;

    @Inject
    private Actor actor;

    PlannedAuditView of(PlannedAudit audit) {
        ControlRow control = audit.control() == null ? null : controls.view(audit.control());
        boolean acts = mayAct();
        return new PlannedAuditView(
                audits.row(audit, control == null ? 0 : control.nonconformities()),
                audit.version(),
                audit.proposedBy().fullName(),
                audit.approvedBy() == null ? null : audit.approvedBy().fullName(),
                audit.approvedOn(),
                audit.wasLate(),
                control,
                audit.cancelReason(),
                audit.cancelledOn(),
                acts && audit.state() == AuditState.PLANNED && audit.mayHold(standings.of(audit.unit())),
                acts
                        && audit.state().isOpen()
                        && standings.keeper(audit.institution()).reviews());
    }

    private boolean mayAct() {
        return actor.id() != null && actor.may(KEEP_QUALITY);
    }

    /** How far the programme has come is shown to those who see all of the institution. */
    @Clause("QUA-10")
    ProgrammeView programme(int year, LocalDate day) {
        Optional<Institution> mine = institutions.institutionIfAny();
        if (mine.isEmpty()) {
            return new ProgrammeView(year, day, 0, null, false, false);
        }
        Institution institution = mine.get();
        QualityKeeper keeper = standings.keeper(institution);
        Optional<AuditProgramme> programme = audits.programme(institution, year);
        boolean waits = programme.stream()
                .flatMap(one -> one.audits().stream())
                .anyMatch(one -> one.state() == AuditState.PROPOSED);
        return new ProgrammeView(
                year,
                day,
                programme.map(AuditProgramme::version).orElse(0L),
                programme
                        .filter(one -> whole.sees(institution))
                        .map(one -> one.on(day))
                        .orElse(null),
                mayAct() && keeper.programmes(),
                mayAct() && keeper.represents() && waits);
    }

    /** A programme that waits to be approved is told once. */
    List<AuditDeskEntry> waiting() {
        List<AuditDeskEntry> entries = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        for (Object[] row : audits.waiting()) {
            PlannedAudit audit = (PlannedAudit) row[0];
            int year = audit.programme().year();
            if (audit.state() != AuditState.PROPOSED) {
                boolean mine = audit.auditor().id().equals(actor.id());
                entries.add(new AuditDeskEntry(
                        mine ? AuditDeskKind.CARRY_OUT : AuditDeskKind.OVERDUE,
                        audit.id(),
                        year,
                        ((Unit) row[1]).name().toLocalized(),
                        audit.subject(),
                        audit.due(),
                        audit.isOverdueOn(actor.today())));
            } else if (years.add(year)) {
                entries.add(new AuditDeskEntry(AuditDeskKind.APPROVE, null, year, null, null, null, false));
            }
        }
        return entries;
    }
}
