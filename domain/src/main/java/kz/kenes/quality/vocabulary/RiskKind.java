package kz.kenes.quality.vocabulary;

import java.util.List;

/** The three risks of training that the procedure names, with what Kenes looks up about each; any other is entered by hand. */
public enum RiskKind {
    NOT_ATTENDED(RiskCheck.TIMELY_SCHEDULE, RiskCheck.DEVELOPMENT_PLAN),
    NOT_EFFECTIVE(RiskCheck.EFFECT_MONITORING),
    LEAVING(RiskCheck.LEAVING_STAFF),
    OTHER;

    private final List<RiskCheck> checks;

    RiskKind(RiskCheck... checks) {
        this.checks = List.of(checks);
    }

    public List<RiskCheck> checks() {
        return checks;
    }
}
