package kz.kenes.plan.event.api;

import java.io.Serializable;

/** A file that belongs to an event. {@code size} in bytes. */
public record EventFile(long fileId, String name, long size) implements Serializable {}
