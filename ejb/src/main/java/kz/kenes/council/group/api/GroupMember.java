package kz.kenes.council.group.api;

import java.io.Serializable;
import kz.kenes.council.vocabulary.SeatRole;

/** Who works in a group, the leader first. */
public record GroupMember(long personId, String name, SeatRole role) implements Serializable {}
