package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;

/** A second look: who, when, with which result. */
public record RecheckView(int round, String checker, LocalDate checkedOn, boolean positive, String result)
        implements Serializable {}
