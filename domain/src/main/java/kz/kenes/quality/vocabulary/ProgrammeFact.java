package kz.kenes.quality.vocabulary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What has become of the programme of a year by a day (QUA-10).
 *
 * @param planned audits that were approved by then
 * @param done how many of them were held by then, in time or late
 * @param late how many of those were held after their term
 * @param overdue approved, neither held nor cancelled, the term has passed
 * @param ahead the term has not passed yet
 * @param cancelled approved and cancelled by then
 * @param proposed not yet approved then
 */
public record ProgrammeFact(
        LocalDate day, int planned, int done, int late, int overdue, int ahead, int cancelled, int proposed)
        implements Serializable {}
