package kz.kenes.quality.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A mark of teaching. A second one for the same semester corrects the first.
 *
 * @param year the calendar year in which the academic year begins
 * @param semester 1 or 2
 * @param mark from 0 to 100
 * @param note what was seen, or null
 */
public record RecordMark(long personId, int year, int semester, int mark, @Size(max = 1000) String note)
        implements Serializable {}
