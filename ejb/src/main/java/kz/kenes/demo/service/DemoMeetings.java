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
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.regulation.api.RemitView;

/** Meetings up to their notice, by the use cases that the pages use. */
@ApplicationScoped
class DemoMeetings {

    private static final String PLACE = "Алматы, Шевченко көшесі, 97, 201-аудитория";

    @EJB
    private Meetings meetings;

    @EJB
    private Agendas agendas;

    @Inject
    private DemoProposals proposals;

    @Inject
    private DemoActors actors;

    /** The secretary plans a meeting and drafts its agenda. */
    long drafted(long body, String secretary, String agenda, LocalDate day) {
        long meeting = planned(body, secretary, agenda, day);
        for (Row row : agenda(agenda)) {
            if (row.has("proposer")) {
                List<Long> remits = actors.as(secretary, () -> remits(meeting, row.words("remits")));
                proposals.include(proposals.send(row, body), meeting, secretary, row, remits);
                continue;
            }
            actors.as(
                    secretary,
                    () -> agendas.addItem(new AddAgendaItem(
                            meeting,
                            version(meeting),
                            row.text("title"),
                            actors.person(row.get("rapporteur")),
                            null,
                            row.number("minutes"),
                            row.text("draft"),
                            remits(meeting, row.words("remits")))));
        }
        actors.as(secretary, () -> meetings.submitAgenda(meeting, version(meeting)));
        return meeting;
    }

    /** A meeting without an agenda yet. */
    long planned(long body, String secretary, String key, LocalDate day) {
        Instant start = day.atTime(15, 0).atZone(Body.ZONE).toInstant();
        return actors.as(
                secretary,
                () -> meetings.plan(
                        new PlanMeeting(body, MeetingKind.ORDINARY, null, start, PLACE, null, "demo-" + key)));
    }

    /** The chair approves the agenda and the secretary notifies the members. */
    void convened(long meeting, String chair, String secretary) {
        actors.as(chair, () -> meetings.approveAgenda(meeting, version(meeting)));
        actors.as(secretary, () -> meetings.convene(meeting, version(meeting)));
    }

    static List<Row> agenda(String name) {
        return DemoTable.read("agenda.csv").stream()
                .filter(row -> row.get("meeting").equals(name))
                .toList();
    }

    /** The tasks or subjects of those numbers. */
    private List<Long> remits(long meeting, List<String> numbers) {
        return agendas.remits(meeting).stream()
                .filter(remit -> numbers.contains(String.valueOf(remit.number())))
                .map(RemitView::id)
                .toList();
    }

    private long version(long meeting) {
        return meetings.get(meeting).version();
    }
}
