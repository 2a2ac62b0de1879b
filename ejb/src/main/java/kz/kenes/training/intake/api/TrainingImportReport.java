package kz.kenes.training.intake.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.people.intake.api.CellError;

/**
 * What an import would do or has done.
 *
 * @param applied true if the rows are stored now; false after a preview and when there are errors
 * @param recorded trainings that were not known
 * @param kept trainings that are recorded already
 * @param rows the first 500 rows
 * @param errors the first 1,000 errors
 */
public record TrainingImportReport(
        boolean applied, int total, int recorded, int kept, List<TrainingImportRow> rows, List<CellError> errors)
        implements Serializable {}
