package kz.kenes.council.proposal.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A body on the way of a proposal.
 *
 * @param open the caller may see the body and its meetings
 * @param assigned the body above has assigned the matter
 * @param note what the sender said, or null
 * @param meetingId the meeting on whose agenda it stands, or null
 * @param minutesNumber number of the minutes, or null before them
 * @param answer why it was declined, or null
 */
public record StationView(
        long bodyId,
        Localized body,
        boolean open,
        boolean assigned,
        ProposalState state,
        String sentBy,
        Instant sentAt,
        String note,
        Instant receivedAt,
        Long meetingId,
        LocalDate meetingDate,
        Integer itemOrdinal,
        Integer minutesNumber,
        String answeredBy,
        Instant answeredAt,
        String answer,
        List<RouteVote> votes,
        List<RouteDecision> decisions)
        implements Serializable {}
