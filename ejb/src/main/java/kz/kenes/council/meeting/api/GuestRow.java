package kz.kenes.council.meeting.api;

import java.io.Serializable;

/** A guest: takes part without a vote and outside the quorum. */
public record GuestRow(long id, String name, String affiliation) implements Serializable {}
