package kz.kenes.council.proposal.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A decision on the matter at one of the bodies.
 *
 * @param number within the meeting, such as {@code 2.1}
 * @param due last day of the term, or null
 */
public record RouteDecision(String number, DecisionType type, Localized text, LocalDate due) implements Serializable {}
