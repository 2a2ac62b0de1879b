package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.DISCUSSED_BEFORE_REPORT;

import java.time.LocalDate;
import kz.kenes.shared.Clause;
import kz.kenes.training.UnitMinutes;

/** When a meeting can have discussed a report. */
final class Discussed {

    private Discussed() {}

    /** Not before the report was there. */
    @Clause({"TRN-26", "TRN-29"})
    static UnitMinutes since(LocalDate reportedOn, UnitMinutes minutes) {
        require(!minutes.heldOn().isBefore(reportedOn), DISCUSSED_BEFORE_REPORT, reportedOn);
        return minutes;
    }
}
