package kz.kenes.council.meeting.api;

import java.io.Serializable;

/** A person by id and name. */
public record PersonRef(long id, String name) implements Serializable {}
