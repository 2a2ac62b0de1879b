package kz.kenes.council.minutes.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.SignatoryRole;

/** Someone who signs the minutes; {@code signedAt} is null until then. */
public record SignatoryView(SignatoryRole role, long personId, String person, Instant signedAt)
        implements Serializable {}
