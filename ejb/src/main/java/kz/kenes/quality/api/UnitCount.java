package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** How many nonconformities of a unit are open and closed. */
public record UnitCount(long unitId, Localized unit, long open, long closed) implements Serializable {}
