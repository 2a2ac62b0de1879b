package kz.kenes.training.effect.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The management has decided something on the annual report.
 *
 * @param ground who decided, and by which document
 * @param responsibleId person who carries it out
 * @param due last day of the term
 */
public record DecideImprovement(
        long reportId,
        @Size(max = 4000) String text,
        @Size(max = 500) String ground,
        LocalDate decidedOn,
        Long responsibleId,
        LocalDate due)
        implements Serializable {}
