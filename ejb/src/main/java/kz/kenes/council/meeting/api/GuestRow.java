package kz.kenes.council.meeting.api;

import java.io.Serializable;
import kz.kenes.council.vocabulary.GuestKind;

/** A guest: takes part without a vote and outside the quorum. */
public record GuestRow(long id, String name, String affiliation, GuestKind kind) implements Serializable {}
