package kz.kenes.quality.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.quality.vocabulary.CheckOutcome;
import kz.kenes.quality.vocabulary.RiskCheck;

/**
 * What looking up a measure has shown.
 *
 * @param outcome the worst of its facts
 * @param clause the requirement
 * @param facts at most 100, the worst first
 * @param total how many there are in all
 */
public record RiskCheckView(RiskCheck check, String clause, CheckOutcome outcome, List<RiskFact> facts, int total)
        implements Serializable {}
