package kz.kenes.council.execution.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * How one body, unit or person carries out decisions.
 *
 * @param id of the body, unit or person
 * @param rate tasks done in time of those that are done or overdue, in per cent; null while there is none of them
 */
public record ExecutionShare(
        long id, Localized name, long doneInTime, long doneLate, long open, long overdue, Integer rate)
        implements Serializable {}
