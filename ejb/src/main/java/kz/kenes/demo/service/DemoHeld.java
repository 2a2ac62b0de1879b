package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.api.AddAgendaItem;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.regulation.api.RemitView;

/** A meeting of any body that was held with everybody there, from its plan to its end. */
@ApplicationScoped
class DemoHeld {

    @EJB
    private Meetings meetings;

    @EJB
    private Agendas agendas;

    @EJB
    private Attendances attendances;

    @Inject
    private DemoMeetings plans;

    @Inject
    private DemoResolved resolved;

    @Inject
    private DemoActors actors;

    /** Who carries a meeting through: body, its chair and its secretary, and the rows of the table. */
    record Cast(long body, String chair, String secretary, String meeting) {

        List<Row> rows() {
            return DemoTable.read("execution.csv").stream()
                    .filter(row -> row.get("meeting").equals(meeting))
                    .toList();
        }
    }

    /** @return id of the signed minutes */
    long hold(Cast cast, LocalDate day) {
        actors.itIs(at(day.minusDays(13), 10, 0));
        long meeting = plans.planned(cast.body(), cast.secretary(), "execution-" + cast.meeting(), day);
        actors.as(cast.secretary(), () -> {
            cast.rows().forEach(row -> add(meeting, row));
            meetings.submitAgenda(meeting, version(meeting));
        });
        actors.itIs(at(day.minusDays(12), 11, 0));
        plans.convened(meeting, cast.chair(), cast.secretary());
        actors.itIs(at(day, 15, 0));
        actors.as(cast.secretary(), () -> {
            attendances.markOthersPresent(meeting);
            meetings.open(meeting, version(meeting), actors.person(cast.chair()));
        });
        actors.itIs(at(day, 15, 40));
        resolved.decide(cast, meeting, day);
        actors.itIs(at(day, 16, 25));
        actors.as(cast.chair(), () -> meetings.close(meeting, version(meeting)));
        actors.itIs(at(day.plusDays(1), 11, 30));
        long minutes = resolved.write(cast, meeting);
        actors.itIs(at(day.plusDays(2), 9, 15));
        resolved.sign(cast, minutes);
        return minutes;
    }

    /** The next meeting; its agenda begins by itself with what is still open. */
    void plan(Cast cast, LocalDate day) {
        plans.planned(cast.body(), cast.secretary(), "execution-next-" + cast.meeting(), day);
    }

    private void add(long meeting, Row row) {
        List<Long> remits = agendas.remits(meeting).stream()
                .filter(remit -> row.words("remits").contains(String.valueOf(remit.number())))
                .map(RemitView::id)
                .toList();
        agendas.addItem(new AddAgendaItem(
                meeting,
                version(meeting),
                row.text("title"),
                actors.person(row.get("rapporteur")),
                null,
                15,
                row.text("draft"),
                remits));
    }

    private long version(long meeting) {
        return meetings.get(meeting).version();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Body.ZONE).toInstant();
    }
}
