package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A corrective action.
 *
 * @param round 1 before the first recheck, one more after each negative one
 * @param withFile true if a file shows that it is done
 * @param mine true if the reader has to report it
 */
public record ActionView(
        long id,
        int round,
        String task,
        long responsibleId,
        String responsible,
        LocalDate due,
        LocalDate doneOn,
        String outcome,
        String evidence,
        boolean withFile,
        boolean overdue,
        boolean mine)
        implements Serializable {}
