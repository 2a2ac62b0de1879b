package kz.kenes.approval;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: a step has become somebody's turn.
 *
 * @param ordinal place of the step in the route, from 1
 * @param due last day of its term, or null
 * @param actor how the one who acts is called
 * @param persons ids of the persons who may take it, substitutes included; empty where a body decides
 */
public record StepAwaited(
        long approval,
        Subject subject,
        int version,
        int ordinal,
        StepVerb verb,
        Localized title,
        String link,
        Localized actor,
        LocalDate due,
        List<Long> persons) {}
