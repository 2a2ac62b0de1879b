package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.quality.vocabulary.ProgrammeFact;

/**
 * The programme of a year as a whole.
 *
 * @param day by which what was done is compared with it
 * @param version to be given back with a command; 0 while nothing is planned
 * @param fact what has become of it; null for readers who do not see all of the institution
 * @param mayPropose true if the caller draws it up
 * @param mayApprove true if something waits for the caller's approval
 */
public record ProgrammeView(
        int year, LocalDate day, long version, ProgrammeFact fact, boolean mayPropose, boolean mayApprove)
        implements Serializable {}
