package kz.kenes.council.meeting.live.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.live.Floor;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.vocabulary.BallotPurpose;

/** The agenda of a meeting with its votes and its floor, put together row by row in the order of items and votes. */
final class LiveAgenda {

    private final Map<AgendaItem, Ballot> latest = new LinkedHashMap<>();
    private final Map<AgendaItem, Ballot> matters = new HashMap<>();
    private final Map<Ballot, Integer> voted = new HashMap<>();
    private Floor floor;

    /**
     * @param ballot a vote on the item, or null
     * @param count how many have voted while it is open
     * @param onItem the floor if it is with the item, or null
     */
    void add(AgendaItem item, Ballot ballot, int count, Floor onItem) {
        latest.put(item, ballot);
        if (ballot != null) {
            voted.put(ballot, count);
            if (ballot.purpose() == BallotPurpose.MAIN) {
                matters.put(item, ballot);
            }
        }
        floor = onItem == null ? floor : onItem;
    }

    List<AgendaItem> items() {
        return new ArrayList<>(latest.keySet());
    }

    Optional<Floor> floor() {
        return Optional.ofNullable(floor);
    }

    /** The open vote on an item, otherwise its latest, or null. While one is open no other begins. */
    Ballot latest(AgendaItem item) {
        return latest.get(item);
    }

    /** The latest vote on the matter of an item, or null. */
    Ballot matter(AgendaItem item) {
        return matters.get(item);
    }

    int voted(Ballot ballot) {
        return voted.get(ballot);
    }

    /** What is being voted on; else what was called or voted on last; else the first item; null without an agenda. */
    AgendaItem current() {
        AgendaItem current = floor == null ? null : floor.item();
        Instant since = floor == null ? Instant.MIN : floor.calledAt();
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
}
