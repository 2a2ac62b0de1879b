package kz.kenes.quality.api;

import java.io.Serializable;
import java.util.List;

/**
 * The journal in numbers, as far as the reader sees it.
 *
 * @param overdue how many open ones have passed a term
 */
public record NonconformityOverview(
        List<UnitCount> units, List<CauseCount> causes, List<StateCount> states, long overdue)
        implements Serializable {}
