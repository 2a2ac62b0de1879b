package kz.kenes.council.minutes.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.MinutesState;

/** A version of the minutes; old ones stay. */
public record VersionRow(int number, MinutesState state, String reason, Instant frozenAt, String sha256)
        implements Serializable {}
