package kz.kenes.training.staff.api;

import java.io.Serializable;
import java.time.LocalDate;

/** What a unit has submitted on a day. */
public record SubmissionRow(long id, LocalDate day, String by, int teaching, int support, int withDegree, int inTerm)
        implements Serializable {}
