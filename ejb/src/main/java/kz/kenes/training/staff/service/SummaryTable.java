package kz.kenes.training.staff.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.SheetWriter;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.staff.api.StaffCounts;
import kz.kenes.training.staff.api.StaffSummary;
import kz.kenes.training.staff.api.UnitState;

/** The summary of an institute or of the university as a table, one line for each unit and one for all. */
final class SummaryTable {

    private static final String FEATURE = "training.staff";

    private SummaryTable() {}

    static FileContent of(StaffSummary summary, LocalDate today, Language language) {
        List<SheetWriter.Column> columns = new ArrayList<>();
        Stream.of("upper", "unit").forEach(key -> columns.add(column(key, 40, language)));
        Stream.of("all", "teaching", "scientific", "administrative", "support", "service", "degree", "inTerm")
                .forEach(key -> columns.add(column(key, 14, language)));
        Stream.of("last", "due", "state").forEach(key -> columns.add(column("duty." + key, 16, language)));
        List<List<Object>> rows = new ArrayList<>();
        for (UnitState unit : summary.units()) {
            if (unit.state() != null) {
                List<Object> row = new ArrayList<>();
                row.add(unit.upper().in(language));
                row.add(unit.unit().in(language));
                numbers(unit.counts(), row);
                row.add(Objects.requireNonNullElse(unit.last(), ""));
                row.add(unit.dueOn());
                row.add(Wording.of(unit.state(), language));
                rows.add(row);
            }
        }
        List<Object> total = new ArrayList<>();
        total.add(summary.institution().in(language));
        total.add(say("form.total", language));
        numbers(summary.total(), total);
        rows.add(total);
        return SheetWriter.xlsx(say("summary.name", language, today), columns, rows);
    }

    private static SheetWriter.Column column(String key, int width, Language language) {
        return new SheetWriter.Column(say("summary." + key, language), width);
    }

    private static void numbers(StaffCounts counts, List<Object> row) {
        row.addAll(List.of(
                counts.all(),
                counts.teaching(),
                counts.scientific(),
                counts.administrative(),
                counts.support(),
                counts.service(),
                counts.withDegree(),
                counts.inTerm()));
    }

    private static String say(String key, Language language, Object... arguments) {
        return Wording.phrase(FEATURE, key, language, arguments);
    }
}
