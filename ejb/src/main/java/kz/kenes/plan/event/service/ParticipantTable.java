package kz.kenes.plan.event.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.SheetReader;
import kz.kenes.shared.file.service.SheetWriter;
import kz.kenes.shared.file.service.SheetWriter.Column;
import kz.kenes.shared.vocabulary.Language;

/** The table in which an organiser brings participants: name and organisation, below a heading. */
@Dependent
class ParticipantTable {

    @Inject
    private SheetReader sheets;

    /**
     * A row of the table.
     *
     * @param number the first row of the sheet is 1
     */
    record Line(int number, String name, String organisation) {

        boolean isComplete() {
            return !name.isBlank() && !organisation.isBlank();
        }
    }

    List<Line> read(FileContent table) {
        return sheets.read(table).rows().stream()
                .skip(1)
                .map(row ->
                        new Line(row.number(), row.cell(0).text(), row.cell(1).text()))
                .toList();
    }

    static FileContent template(Language language) {
        return SheetWriter.xlsx(
                Wording.phrase("plan.event", "table.participants", language),
                List.of(
                        new Column(Wording.phrase("plan.event", "table.name", language), 40),
                        new Column(Wording.phrase("plan.event", "table.organisation", language), 50)),
                List.of());
    }
}
