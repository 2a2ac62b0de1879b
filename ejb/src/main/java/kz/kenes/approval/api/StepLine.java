package kz.kenes.approval.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.approval.vocabulary.StepState;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A step in the life of an approval.
 *
 * @param ordinal place of the step in the route, from 1
 * @param actor who acts: a role, a post, a body
 * @param clause requirement id of the clause that demands it, or null
 * @param due last day of its term, or null
 * @param persons names of those who may take it now
 * @param by who took it, or null
 * @param inPlaceOf in whose place, or null where nobody was substituted
 * @param words conclusion, comment or remarks, or null
 * @param decisionLink path of the decision by which a body took it, or null
 */
public record StepLine(
        int ordinal,
        StepVerb verb,
        Localized actor,
        StepState state,
        String clause,
        Instant awaitedAt,
        LocalDate due,
        boolean overdue,
        List<String> persons,
        String by,
        String inPlaceOf,
        Instant at,
        String words,
        String decisionLink,
        String decisionReference)
        implements Serializable {}
