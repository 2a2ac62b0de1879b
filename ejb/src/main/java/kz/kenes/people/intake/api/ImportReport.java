package kz.kenes.people.intake.api;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do or has done.
 *
 * @param applied true if the rows are stored now; false after a preview and when there are errors
 * @param rows the first 500 rows
 * @param errors the first 1,000 errors
 */
public record ImportReport(
        boolean applied, int total, int registered, int changed, int kept, List<ImportRow> rows, List<CellError> errors)
        implements Serializable {}
