package kz.kenes.council.meeting.live.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;

/** A question or proposal from the seats. */
public record ContributionRow(long id, String person, ContributionKind kind, String text, Instant sentAt, boolean mine)
        implements Serializable {}
