package kz.kenes.people.intake.service;

import java.util.List;
import kz.kenes.people.intake.api.CellError;
import kz.kenes.people.intake.api.ImportAction;
import kz.kenes.people.intake.api.ImportReport;
import kz.kenes.people.intake.api.ImportRow;

/** What would become of rows of staff. */
record Judgement(Faults faults, StaffRegistration registration, List<ImportRow> rows) {

    private static final int ROWS_SHOWN = 500;
    private static final int ERRORS_SHOWN = 1_000;

    ImportReport report(boolean applied) {
        return new ImportReport(
                applied,
                rows.size(),
                count(ImportAction.REGISTERS),
                count(ImportAction.CHANGES),
                count(ImportAction.KEEPS),
                List.copyOf(rows.subList(0, Math.min(rows.size(), ROWS_SHOWN))),
                errors());
    }

    /** The first of them. */
    List<CellError> errors() {
        return List.copyOf(faults.all().subList(0, Math.min(faults.all().size(), ERRORS_SHOWN)));
    }

    int count(ImportAction action) {
        return (int) rows.stream().filter(row -> row.action() == action).count();
    }
}
