package kz.kenes.council.minutes.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.meeting.service.Adjournments;
import kz.kenes.council.minutes.Extract;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.MinutesPart;
import kz.kenes.council.minutes.MinutesVersion;
import kz.kenes.council.minutes.Signatories;
import kz.kenes.council.paper.service.BallotData;
import kz.kenes.council.paper.service.DecisionData;
import kz.kenes.council.paper.service.ExtractData;
import kz.kenes.council.paper.service.ItemData;
import kz.kenes.council.paper.service.MeetingData;
import kz.kenes.council.paper.service.MinutesData;
import kz.kenes.council.paper.service.QuorumData;
import kz.kenes.council.paper.service.SeatData;
import kz.kenes.council.paper.service.SignatoryData;
import kz.kenes.council.service.SeatPositions;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.service.PublicAddress;
import kz.kenes.shared.vocabulary.Localized;

/** Gathers what the papers say from what happened. */
@Dependent
class PaperData {

    @Inject
    private SeatPositions positions;

    @Inject
    private Adjournments adjournments;

    MinutesData minutes(Minutes minutes, Collection<Ballot> ballots, Collection<Decision> decisions, Instant madeAt) {
        Meeting meeting = minutes.meeting();
        MinutesVersion version = minutes.current();
        return new MinutesData(
                meeting(meeting),
                minutes.number(),
                minutes.year(),
                version.number(),
                version.reason(),
                nameOf(meeting.presider()),
                nameOf(meeting.secretary()),
                seats(meeting),
                guests(meeting),
                quorum(meeting),
                version.parts().stream()
                        .map(part -> item(part, ballots, decisions))
                        .toList(),
                signatories(meeting),
                !version.isFrozen(),
                madeAt);
    }

    private MeetingData meeting(Meeting meeting) {
        Body body = meeting.body();
        return new MeetingData(
                body.institution().name().toLocalized(),
                body.name().toLocalized(),
                meeting.kind(),
                meeting.date(),
                time(meeting.openedAt()),
                meeting.closedAt() == null ? null : time(meeting.closedAt()),
                meeting.place(),
                adjournments.told(meeting));
    }

    private static LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, Body.ZONE);
    }

    private List<SeatData> seats(Meeting meeting) {
        List<Attendance> lines = meeting.roll().lines();
        Map<Long, Localized> held =
                positions.of(lines.stream().map(Attendance::seat).toList(), meeting.date());
        List<SeatData> seats = new ArrayList<>();
        for (Attendance line : lines) {
            seats.add(new SeatData(
                    nameOf(line.person()), held.get(line.seat().id()), line.role(), presence(line), line.reason()));
        }
        return seats;
    }

    /** Who took part and left was there all the same. */
    private static Presence presence(Attendance line) {
        boolean left = line.presence() == Presence.ABSENT || line.presence() == Presence.EXCUSED;
        return left && line.hasTakenPart() ? Presence.PRESENT : line.presence();
    }

    private static List<String> guests(Meeting meeting) {
        return meeting.guests().stream()
                .map(guest -> guest.affiliation() == null || guest.affiliation().isBlank()
                        ? guest.name()
                        : guest.name() + ", " + guest.affiliation())
                .toList();
    }

    static Quorum atOpening(Meeting meeting) {
        int present = meeting.roll().presentAt(meeting.openedAt()).size();
        return Quorum.of(meeting.edition().rules(), meeting.roll().lines().size(), present);
    }

    private static QuorumData quorum(Meeting meeting) {
        Quorum quorum = atOpening(meeting);
        return new QuorumData(
                quorum.members(),
                quorum.present(),
                quorum.needed(),
                quorum.reached(),
                Grounds.ofQuorum(meeting.body().kind()));
    }

    private static ItemData item(MinutesPart part, Collection<Ballot> ballots, Collection<Decision> decisions) {
        AgendaItem item = part.item();
        return new ItemData(
                item.ordinal(),
                item.title().toLocalized(),
                item.rapporteur().shown(),
                item.minutes(),
                part.heard() == null ? null : part.heard().toLocalized(),
                part.spoke() == null ? null : part.spoke().toLocalized(),
                ballots.stream()
                        .filter(ballot -> ballot.item() == item && ballot.result() != null)
                        .map(PaperData::ballot)
                        .toList(),
                decisions.stream()
                        .filter(decision -> decision.item() == item)
                        .map(PaperData::decision)
                        .toList());
    }

    private static BallotData ballot(Ballot ballot) {
        BallotResult result = ballot.result();
        return new BallotData(
                ballot.question().toLocalized(),
                result.present(),
                result.quorumNeeded(),
                result.votesNeeded(),
                result.votesFor(),
                result.votesAgainst(),
                result.abstained(),
                result.majorityBase(),
                result.tieBreak(),
                result.outcome(),
                Grounds.ofOutcome(result, ballot.meeting().body().kind()),
                ballot.form() == VotingForm.SECRET);
    }

    private static DecisionData decision(Decision decision) {
        List<Localized> responsible = new ArrayList<>();
        decision.persons().forEach(person -> responsible.add(Localized.same(person.shortName())));
        decision.units().forEach(unit -> responsible.add(unit.name().toLocalized()));
        return new DecisionData(
                decision.number(),
                decision.type(),
                decision.text().toLocalized(),
                responsible,
                decision.due(),
                decision.basis());
    }

    private static List<SignatoryData> signatories(Meeting meeting) {
        List<SignatoryData> signatories = new ArrayList<>();
        Signatories.of(meeting).forEach((role, person) -> {
            if (person != null) {
                signatories.add(new SignatoryData(role, person.shortName()));
            }
        });
        return signatories;
    }

    private static String nameOf(Person person) {
        return person == null ? null : person.fullName();
    }

    /** @param minutes to which the extract belongs */
    ExtractData extract(Extract extract, Minutes minutes) {
        return new ExtractData(
                meeting(minutes.meeting()),
                extract.number(),
                extract.issuedOn(),
                minutes.number(),
                items(extract),
                extract.recipient(),
                extract.issuedBy().shortName(),
                PublicAddress.of("/verify/" + extract.code()),
                extract.issuedAt());
    }

    private static List<ItemData> items(Extract extract) {
        List<AgendaItem> items =
                extract.decisions().stream().map(Decision::item).distinct().toList();
        List<ItemData> data = new ArrayList<>();
        for (AgendaItem item : items) {
            data.add(new ItemData(
                    item.ordinal(),
                    item.title().toLocalized(),
                    item.rapporteur().shown(),
                    item.minutes(),
                    null,
                    null,
                    List.of(),
                    extract.decisions().stream()
                            .filter(decision -> decision.item() == item)
                            .map(PaperData::decision)
                            .toList()));
        }
        return data;
    }
}
