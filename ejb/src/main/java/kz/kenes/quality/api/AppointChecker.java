package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;

/** Who looks again, and by when. */
public record AppointChecker(long nonconformityId, long version, Long personId, LocalDate until)
        implements Serializable {}
