package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.MarkAttendance;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.demo.service.DemoTable.Row;

/** A meeting of the university council that was held: attendance, votes by the show of hands, decisions. */
@ApplicationScoped
class DemoSitting {

    static final String CHAIR = "uchair";
    static final String SECRETARY = "usecretary";

    @EJB
    private Meetings meetings;

    @EJB
    private Attendances attendances;

    @EJB
    private Voting voting;

    @EJB
    private Decisions decisions;

    @Inject
    private DemoActors actors;

    void open(long meeting) {
        actors.as(SECRETARY, () -> {
            away(meeting, "umember3", Presence.EXCUSED, "Іссапар");
            away(meeting, "umember4", Presence.EXCUSED, "Еңбек демалысы");
            away(meeting, "umember17", Presence.ABSENT, null);
            attendances.markOthersPresent(meeting);
            attendances.addGuest(meeting, "Мақсат Ж. Т.", "4-курс студенті");
            meetings.open(meeting, meetings.get(meeting).version(), actors.person(CHAIR));
        });
    }

    private void away(long meeting, String username, Presence presence, String reason) {
        attendances.mark(new MarkAttendance(meeting, actors.person(username), presence, reason, null));
    }

    /** Votes on every item as the table tells, and records the decisions of those adopted. */
    void decide(long meeting, LocalDate day) {
        MeetingView view = actors.as(SECRETARY, () -> meetings.get(meeting));
        List<Row> rows = DemoMeetings.agenda("past");
        for (int i = 0; i < rows.size(); i++) {
            AgendaItemView item = view.agenda().get(i);
            Row row = rows.get(i);
            actors.as(SECRETARY, () -> vote(item, row, day));
        }
    }

    private void vote(AgendaItemView item, Row row, LocalDate day) {
        long ballot = voting.open(item.id(), null);
        List<RecordHands.Hand> except = new ArrayList<>();
        row.words("against").forEach(name -> except.add(hand(name, Choice.AGAINST)));
        row.words("abstained").forEach(name -> except.add(hand(name, Choice.ABSTAINED)));
        BallotView open = voting.get(ballot);
        BallotView entered = voting.recordHands(new RecordHands(ballot, open.version(), Choice.FOR, except));
        BallotView closed = voting.close(ballot, entered.version());
        if (closed.outcome() == Outcome.ADOPTED_BY_MAJORITY) {
            decisions.record(new RecordDecision(
                    ballot,
                    DecisionType.BINDING,
                    row.text("draft"),
                    row.words("responsible").stream().map(actors::person).toList(),
                    List.of(),
                    day.plusMonths(1)));
        }
    }

    private RecordHands.Hand hand(String username, Choice choice) {
        return new RecordHands.Hand(actors.person(username), choice);
    }

    void close(long meeting) {
        actors.as(CHAIR, () -> meetings.close(meeting, meetings.get(meeting).version()));
    }
}
