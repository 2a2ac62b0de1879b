package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the management decided.
 *
 * @param ground who decided, and by which document
 * @param doneOn null until it is done
 * @param mine true if the reader has to carry it out
 */
public record DecisionView(
        long id,
        long version,
        String text,
        String ground,
        LocalDate decidedOn,
        String responsible,
        LocalDate due,
        LocalDate doneOn,
        String result,
        boolean overdue,
        boolean mine)
        implements Serializable {}
