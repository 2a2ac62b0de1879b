package kz.kenes.council.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A body in the register.
 *
 * @param members seats in force today
 * @param nextMeeting start of the next meeting, or null
 */
public record BodyRow(long id, BodyKind kind, Localized name, Localized institution, int members, Instant nextMeeting)
        implements Serializable {}
