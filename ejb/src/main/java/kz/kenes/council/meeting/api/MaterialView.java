package kz.kenes.council.meeting.api;

import java.io.Serializable;

/** A file that belongs to an agenda item. {@code size} in bytes. */
public record MaterialView(long fileId, String name, String mediaType, long size) implements Serializable {}
