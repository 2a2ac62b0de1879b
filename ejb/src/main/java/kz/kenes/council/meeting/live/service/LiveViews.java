package kz.kenes.council.meeting.live.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import kz.kenes.council.voting.BallotResult;
import kz.kenes.council.voting.service.Calculation;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/** Puts together what everybody may see of a meeting that goes on. */
@Dependent
class LiveViews {

    @Inject
    private LiveRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Counts are shown when a vote is closed, never names. */
    @Clause({"MTG-09", "MTG-13", "MTG-16"})
    LiveView of(long meetingId) {
        Meeting meeting = records.meeting(meetingId);
        List<Attendance> lines = meeting.roll().lines();
        int members = lines.isEmpty() ? records.seats(meeting) : lines.size();
        Quorum quorum = Quorum.of(
                meeting.edition().rules(), members, meeting.roll().present().size());
        Map<AgendaItem, Ballot> latest = new LinkedHashMap<>();
        Map<AgendaItem, Ballot> matters = new HashMap<>();
        Map<Ballot, Integer> voted = new LinkedHashMap<>();
        for (Object[] row : records.items(meeting)) {
            Ballot ballot = (Ballot) row[1];
            latest.put((AgendaItem) row[0], ballot);
            if (ballot != null && ballot.purpose() == BallotPurpose.MAIN) {
                matters.put((AgendaItem) row[0], ballot);
            }
            if (ballot != null) {
                voted.put(ballot, ((Number) row[2]).intValue() + ((Number) row[3]).intValue());
            }
        }
        Optional<Floor> floor = meeting.openedAt() == null ? Optional.empty() : records.floor(meeting);
        AgendaItem item = meeting.openedAt() == null ? null : current(latest, floor);
        Ballot ballot = item == null ? null : latest.get(item);
        Optional<Attendance> mine =
                lines.stream().filter(line -> isMe(line.person())).findFirst();
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
                item == null ? null : item(item, floor),
                ballot == null ? null : ballot(ballot, voted.get(ballot)),
                agenda(latest.keySet(), matters, item),
                item == null ? List.of() : speakers(item),
                item == null || mine.isEmpty() && !conducts ? List.of() : contributions(item),
                mine.isPresent(),
                mine.map(Attendance::isPresent).orElse(false),
                conducts,
                clock.instant());
    }

    /** What is being voted on; else what was called or voted on last; else the first item. */
    private static AgendaItem current(Map<AgendaItem, Ballot> latest, Optional<Floor> floor) {
        AgendaItem current = floor.map(Floor::item).orElse(null);
        Instant since = floor.map(Floor::calledAt).orElse(Instant.MIN);
        for (Map.Entry<AgendaItem, Ballot> entry : latest.entrySet()) {
            Ballot ballot = entry.getValue();
            if (ballot != null && ballot.state() == BallotState.OPEN) {
                return entry.getKey();
            }
            if (current == null || ballot != null && ballot.openedAt().isAfter(since)) {
                current = entry.getKey();
                since = ballot == null ? since : ballot.openedAt();
            }
        }
        return current;
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

    /** @param matters the latest vote on the matter of an item, where there was one */
    private static List<LiveLine> agenda(Set<AgendaItem> items, Map<AgendaItem, Ballot> matters, AgendaItem current) {
        List<LiveLine> agenda = new ArrayList<>();
        for (AgendaItem item : items) {
            Ballot ballot = matters.get(item);
            boolean closed = ballot != null && ballot.state() == BallotState.CLOSED;
            agenda.add(new LiveLine(
                    item.id(),
                    item.ordinal(),
                    item.title().toLocalized(),
                    ballot == null ? null : ballot.state(),
                    closed ? ballot.result().outcome() : null,
                    item == current));
        }
        return agenda;
    }

    private List<SpeechRow> speakers(AgendaItem item) {
        SpeakersList list = new SpeakersList(item, records.speeches(item));
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

    private List<ContributionRow> contributions(AgendaItem item) {
        List<ContributionRow> rows = new ArrayList<>();
        for (Contribution one : records.contributions(item)) {
            rows.add(new ContributionRow(
                    one.id(), one.person().shortName(), one.kind(), one.text(), one.sentAt(), isMe(one.person())));
        }
        return rows;
    }
}
