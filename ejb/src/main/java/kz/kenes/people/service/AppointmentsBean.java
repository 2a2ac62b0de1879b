package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.MANAGE_PEOPLE;
import static kz.kenes.people.vocabulary.Permission.READ_PEOPLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.kenes.people.Competition;
import kz.kenes.people.Employment;
import kz.kenes.people.api.AppointmentRow;
import kz.kenes.people.api.AppointmentView;
import kz.kenes.people.api.Appointments;
import kz.kenes.people.api.LeaveWork;
import kz.kenes.people.api.RecordCompetition;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** How teachers were appointed, and why people leave. */
@Stateless
@UseCase
public class AppointmentsBean implements Appointments {

    @Inject
    private AppointmentRecords appointments;

    @Inject
    private Clock clock;

    @Override
    @Query
    @Clause("ORG-13")
    @RolesAllowed(READ_PEOPLE)
    public ListPage<AppointmentRow> list(ListQuery query) {
        return appointments.list(query, LocalDate.now(clock));
    }

    @Override
    @Query
    @RolesAllowed(READ_PEOPLE)
    public AppointmentView get(long employmentId) {
        Employment work = appointments.get(employmentId);
        Competition won = work.competition();
        return new AppointmentView(
                work.id(),
                work.version(),
                work.person().id(),
                work.person().fullName(),
                work.institution().name().toLocalized(),
                work.unit() == null ? null : work.unit().name().toLocalized(),
                work.category(),
                AppointmentRecords.name(work.position()),
                work.validity().validFrom(),
                work.validity().validTo(),
                work.needsCompetition(),
                won == null ? null : won.competedOn(),
                won == null ? null : won.contractFrom(),
                won == null ? null : won.contractUntil(),
                work.leavingGround());
    }

    @Override
    @Clause("ORG-13")
    @RolesAllowed(MANAGE_PEOPLE)
    public void record(RecordCompetition command) {
        Employment work = appointments.get(command.employmentId());
        work.requireUnchangedSince(command.version());
        work.fillBy(new Competition(command.competedOn(), command.contractFrom(), command.contractUntil()));
    }

    @Override
    @Clause({"ORG-12", "TRN-35"})
    @RolesAllowed(MANAGE_PEOPLE)
    public void leave(LeaveWork command) {
        Employment work = appointments.get(command.employmentId());
        work.requireUnchangedSince(command.version());
        work.leave(command.lastDay(), command.ground());
    }
}
