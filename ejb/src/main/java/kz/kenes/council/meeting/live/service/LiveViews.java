package kz.kenes.council.meeting.live.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.VOTE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.meeting.live.Contribution;
import kz.kenes.council.meeting.live.Floor;
import kz.kenes.council.meeting.live.SpeakersList;
import kz.kenes.council.meeting.live.Speech;
import kz.kenes.council.meeting.live.api.ContributionRow;
import kz.kenes.council.meeting.live.api.LiveBallot;
import kz.kenes.council.meeting.live.api.LiveItem;
import kz.kenes.council.meeting.live.api.LiveLine;
import kz.kenes.council.meeting.live.api.LiveView;
import kz.kenes.council.meeting.live.api.SpeechRow;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotPaper;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.council.voting.Vote;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.service.BallotViews;
import kz.kenes.council.voting.service.Calculation;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/** Puts together what everybody may see of a meeting that goes on. */
@Dependent
class LiveViews {

    private static final long NOBODY = -1;
    private static final Comparator<Object[]> LATEST_FIRST = Comparator.comparing(
                    (Object[] row) -> ((Ballot) row[1]).openedAt())
            .thenComparing(row -> ((Ballot) row[1]).id())
            .reversed();

    @Inject
    private LiveRecords records;

    @Inject
    private BallotViews ballots;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    LiveView of(long meetingId) {
        Meeting meeting = records.meeting(meetingId);
        List<Object[]> rows = records.items(meeting, caller.personId() == null ? NOBODY : caller.personId());
        LiveAgenda agenda = new LiveAgenda();
        rows.forEach(row ->
                agenda.add((AgendaItem) row[0], (Ballot) row[1], number(row[2]) + number(row[3]), (Floor) row[4]));
        boolean begun = meeting.openedAt() != null && !rows.isEmpty();
        Deeds deeds = begun ? records.deeds(meeting, agenda.current(), null) : Deeds.NONE;
        return view(meeting, agenda, deeds, questions(meeting, rows));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** What the caller is asked now, the latest question first. */
    @Clause("MTG-23")
    private List<PadView> questions(Meeting meeting, List<Object[]> rows) {
        Optional<Person> voter = mine(meeting).map(Attendance::person);
        if (voter.isEmpty() || meeting.state() != MeetingState.OPEN || !caller.may(VOTE)) {
            return List.of();
        }
        return new ArrayList<>(rows.stream()
                .filter(row -> row[1] != null && ((Ballot) row[1]).state() == BallotState.OPEN)
                .sorted(LATEST_FIRST)
                .map(row -> ballots.pad((Ballot) row[1], (Vote) row[5], (BallotPaper) row[6], voter.get()))
                .toList());
    }

    private Optional<Attendance> mine(Meeting meeting) {
        return meeting.roll().lines().stream()
                .filter(line -> isMe(line.person()))
                .findFirst();
    }

    /**
     * Counts are shown when a vote is closed, never names.
     *
     * @param deeds what was done with the current item of the agenda
     * @param questions what the caller is asked now
     */
    @Clause({"MTG-09", "MTG-13", "MTG-16"})
    LiveView view(Meeting meeting, LiveAgenda agenda, Deeds deeds, List<PadView> questions) {
        int lines = meeting.roll().lines().size();
        int members = lines == 0 ? records.seats(meeting) : lines;
        Quorum quorum = Quorum.of(
                meeting.edition().rules(), members, meeting.roll().present().size());
        AgendaItem item = meeting.openedAt() == null ? null : agenda.current();
        Ballot ballot = item == null ? null : agenda.latest(item);
        Optional<Attendance> mine = mine(meeting);
        boolean conducts = conducts(meeting);
        return new LiveView(
                meeting.id(),
                meeting.body().name().toLocalized(),
                meeting.state(),
                meeting.start(),
                meeting.openedAt(),
                meeting.closedAt(),
                meeting.place(),
                meeting.presider() == null ? null : meeting.presider().shortName(),
                members,
                quorum.present(),
                quorum.needed(),
                quorum.reached(),
                item == null ? null : item(item, agenda.floor()),
                ballot == null ? null : ballot(ballot, agenda.voted(ballot)),
                lines(agenda, item),
                item == null ? List.of() : speakers(item, deeds.speeches()),
                item == null || mine.isEmpty() && !conducts ? List.of() : contributions(deeds.contributions()),
                questions,
                mine.isPresent(),
                mine.map(Attendance::isPresent).orElse(false),
                conducts,
                clock.instant());
    }

    private boolean isMe(Person person) {
        return person != null && person.id().equals(caller.personId());
    }

    private boolean conducts(Meeting meeting) {
        boolean presides = isMe(meeting.presider()) && caller.may(PRESIDE);
        boolean keeps = caller.may(KEEP_MEETINGS)
                && (isMe(meeting.secretary())
                        || meeting.roll()
                                .secretary()
                                .map(line -> isMe(line.person()))
                                .orElse(false));
        return meeting.state() == MeetingState.OPEN && (presides || keeps);
    }

    private static LiveItem item(AgendaItem item, Optional<Floor> floor) {
        boolean called = floor.isPresent() && floor.get().item() == item;
        return new LiveItem(
                item.id(),
                item.ordinal(),
                item.title().toLocalized(),
                item.rapporteur().shown(),
                item.minutes(),
                item.draftDecision() == null ? null : item.draftDecision().toLocalized(),
                called ? floor.get().calledAt() : null);
    }

    private LiveBallot ballot(Ballot ballot, int voted) {
        boolean closed = ballot.state() == BallotState.CLOSED;
        BallotResult result = closed ? ballot.result() : null;
        int counted = closed ? result.votesFor() + result.votesAgainst() + result.abstained() : voted;
        return new LiveBallot(
                ballot.id(),
                ballot.question().toLocalized(),
                ballot.state(),
                counted,
                closed ? result.votesFor() : 0,
                closed ? result.votesAgainst() : 0,
                closed ? result.abstained() : 0,
                closed ? result.outcome() : null,
                closed ? Calculation.of(result).in(caller.language()) : null,
                closed ? result.clauseFor(ballot.meeting().body().kind()) : null);
    }

    private static List<LiveLine> lines(LiveAgenda agenda, AgendaItem current) {
        List<LiveLine> lines = new ArrayList<>();
        for (AgendaItem item : agenda.items()) {
            Ballot ballot = agenda.matter(item);
            boolean closed = ballot != null && ballot.state() == BallotState.CLOSED;
            lines.add(new LiveLine(
                    item.id(),
                    item.ordinal(),
                    item.title().toLocalized(),
                    ballot == null ? null : ballot.state(),
                    closed ? ballot.result().outcome() : null,
                    item == current));
        }
        return lines;
    }

    private List<SpeechRow> speakers(AgendaItem item, List<Speech> speeches) {
        SpeakersList list = new SpeakersList(item, speeches);
        List<SpeechRow> rows = new ArrayList<>();
        list.speaking().ifPresent(speech -> rows.add(row(speech)));
        list.waiting().forEach(speech -> rows.add(row(speech)));
        return rows;
    }

    private SpeechRow row(Speech speech) {
        return new SpeechRow(
                speech.id(),
                speech.person().shortName(),
                speech.state(),
                speech.begunAt(),
                speech.until(),
                isMe(speech.person()));
    }

    private List<ContributionRow> contributions(List<Contribution> contributions) {
        List<ContributionRow> rows = new ArrayList<>();
        for (Contribution one : contributions) {
            rows.add(new ContributionRow(
                    one.id(), one.person().shortName(), one.kind(), one.text(), one.sentAt(), isMe(one.person())));
        }
        return rows;
    }
}
