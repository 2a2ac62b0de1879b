package kz.kenes.plan.report.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A unit about which the council records results. */
public record MonitoringChoice(long councilId, long unitId, Localized unit) implements Serializable {

    /** The choice as one text. */
    public String value() {
        return councilId + "-" + unitId;
    }
}
