package kz.kenes.plan.work.service;

import static kz.kenes.plan.work.WorkViolation.ROW_DATE_WRONG;
import static kz.kenes.plan.work.WorkViolation.ROW_INCOMPLETE;
import static kz.kenes.plan.work.WorkViolation.ROW_PERSON_UNKNOWN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.plan.work.PlanItemDraft;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.Cell;
import kz.kenes.shared.file.service.Sheet;
import kz.kenes.shared.file.service.SheetReader;
import kz.kenes.shared.file.service.SheetWriter;
import kz.kenes.shared.file.service.SheetWriter.Column;
import kz.kenes.shared.vocabulary.Language;

/**
 * The table in which a secretary brings lines of a plan, below a heading: content in Kazakh and in Russian, kind, term
 * ({@code 31.10.2026} or {@code 10.2026}), responsible person, form, numbers of the tasks.
 */
@Dependent
class PlanItemTable {

    private static final String TERMS = "plan.work";
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    @Inject
    private SheetReader sheets;

    @Inject
    private PlanRecords plans;

    @Inject
    private RemitRecords remits;

    List<PlanItemDraft> read(WorkPlan plan, FileContent table) {
        List<RemitView> lists = remits.of(plan.body().kind(), plan.lastDay());
        List<PlanItemDraft> drafts = new ArrayList<>();
        sheets.read(table).rows().stream().skip(1).forEach(row -> drafts.add(draft(row, lists)));
        return drafts;
    }

    private PlanItemDraft draft(Sheet.Row row, List<RemitView> lists) {
        String kk = text(row, 0);
        String term = term(row.cell(3));
        require(!kk.isEmpty() && !term.isEmpty() && !text(row, 4).isEmpty(), ROW_INCOMPLETE, row.number());
        boolean byMonth = term.length() == "10.2026".length();
        return new PlanItemDraft(
                new LocalizedText(kk, blankToNull(text(row, 1)), null),
                kind(text(row, 2)),
                due(term, byMonth, row.number()),
                byMonth,
                person(text(row, 4), row.number()),
                null,
                text(row, 5).isEmpty() ? null : new LocalizedText(text(row, 5), null, null),
                tasks(text(row, 6), lists));
    }

    /** A day of a table program is read as the day it is. */
    private static String term(Cell cell) {
        return cell.kind() == Cell.Kind.DATE ? DAY.format(cell.day()) : cell.words();
    }

    private static String text(Sheet.Row row, int column) {
        return row.cell(column).words();
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** By its name in any language; what is not known is something else. */
    private static PlanItemKind kind(String name) {
        return Arrays.stream(PlanItemKind.values())
                .filter(kind -> Arrays.stream(Language.values())
                        .anyMatch(language -> Wording.of(kind, language).equalsIgnoreCase(name)))
                .findFirst()
                .orElse(PlanItemKind.OTHER);
    }

    private static LocalDate due(String term, boolean byMonth, int row) {
        LocalDate day = null;
        try {
            day = byMonth ? YearMonth.parse(term, MONTH).atEndOfMonth() : LocalDate.parse(term, DAY);
        } catch (DateTimeException unreadable) {
            require(false, ROW_DATE_WRONG, row);
        }
        return day;
    }

    /** By initials and surname, as lists show it, or by the full name. */
    private Person person(String name, int row) {
        String wanted = spaced(name);
        Person found = plans.named(List.of(wanted.split("\\s+"))).stream()
                .filter(one -> spaced(one.shortName()).equalsIgnoreCase(wanted)
                        || one.fullName().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(null);
        require(found != null, ROW_PERSON_UNKNOWN, row, name);
        return found;
    }

    /** Initials are kept together with the surname by spaces of another kind. */
    private static String spaced(String name) {
        return name.replace(NO_BREAK_SPACE, ' ').strip();
    }

    private List<RemitEntry> tasks(String numbers, List<RemitView> lists) {
        List<String> wanted = Arrays.asList(numbers.split("[,;\\s]+"));
        return remits.entries(lists.stream()
                .filter(entry -> wanted.contains(String.valueOf(entry.number())))
                .filter(entry -> entry.kind().isNeededInPlan())
                .map(RemitView::id)
                .toList());
    }

    static FileContent template(WorkPlan plan, Language language) {
        List<String> kinds = Arrays.stream(PlanItemKind.values())
                .map(kind -> Wording.of(kind, language))
                .toList();
        return SheetWriter.xlsx(
                Wording.phrase(TERMS, "table.lines", language, new AcademicYear(plan.year()).toString()),
                List.of(
                        column("content.kk", 60, language),
                        column("content.ru", 60, language),
                        new Column(Wording.phrase(TERMS, "table.kind", language), 20, kinds),
                        column("due", 14, language),
                        column("responsible", 40, language),
                        column("form", 30, language),
                        column("tasks", 16, language)),
                List.of());
    }

    private static Column column(String key, int width, Language language) {
        return new Column(Wording.phrase(TERMS, "table." + key, language), width);
    }
}
