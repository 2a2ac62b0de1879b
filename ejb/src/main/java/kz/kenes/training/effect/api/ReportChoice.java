package kz.kenes.training.effect.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.effect.vocabulary.ReportLevel;

/**
 * A report that the reader can begin.
 *
 * @param waiting how many reports from below wait for it
 */
public record ReportChoice(ReportLevel level, long unitId, Localized unit, int year, int waiting)
        implements Serializable {}
