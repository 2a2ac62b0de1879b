package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The quality of a unit.
 *
 * @param unitId id of the unit
 * @param support how far it is provided with methodical support by the last monitoring of the council, in per cent, or null
 * @param assessment what the council thought of it, or null
 * @param mark average mark of teaching this and the last academic year, or null
 * @param open nonconformities that are open
 */
public record UnitQuality(long unitId, Localized unit, Integer support, Localized assessment, Integer mark, long open)
        implements Serializable {}
