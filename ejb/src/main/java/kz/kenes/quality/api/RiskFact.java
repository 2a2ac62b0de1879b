package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.quality.vocabulary.CheckOutcome;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A fact behind a check.
 *
 * @param page where it is seen, within Kenes
 */
public record RiskFact(Localized text, CheckOutcome outcome, String page) implements Serializable {}
