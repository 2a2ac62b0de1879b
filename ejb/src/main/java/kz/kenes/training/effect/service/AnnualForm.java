package kz.kenes.training.effect.service;

import static kz.kenes.shared.Wording.phrase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kenes.council.Body;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Bars;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.NumberAndDate;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Block.Signature;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.Text;
import kz.kenes.document.paper.service.DocxPaper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.FileKind;
import kz.kenes.shared.file.service.SheetWriter;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.effect.api.DecisionView;
import kz.kenes.training.effect.api.NumbersView;
import kz.kenes.training.effect.api.ReportLineView;
import kz.kenes.training.effect.api.TrainingReportView;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;
import kz.kenes.training.service.Tenge;
import kz.kenes.training.vocabulary.SheetFormat;

/** A report on training as a file in one language; of the university it is the form 602-06. */
final class AnnualForm {

    private static final String FEATURE = "training.effect";

    private final TrainingReportView view;
    private final Heading heading;
    private final Language language;

    /**
     * What stands around the report.
     *
     * @param signer short name of whoever signed it, or null
     */
    record Heading(Localized institution, String signer, Instant madeAt) {}

    private AnnualForm(TrainingReportView view, Heading heading, Language language) {
        this.view = view;
        this.heading = heading;
        this.language = language;
    }

    @Clause({"TRN-29", "TRN-30", "TRN-31"})
    static FileContent of(TrainingReportView view, Heading heading, Language language, SheetFormat format) {
        AnnualForm form = new AnnualForm(view, heading, language);
        String name = form.say("form.name." + view.level(), view.year());
        return switch (format) {
            case XLSX -> SheetWriter.xlsx(name, form.sheetColumns(), form.sheetRows());
            case DOCX -> new FileContent(name + ".docx", FileKind.DOCX.mediaType(), DocxPaper.of(form.paper(name)));
            case PDF -> new FileContent(name + ".pdf", FileKind.PDF.mediaType(), PdfPaper.of(form.paper(name)));
        };
    }

    private String say(String key, Object... arguments) {
        return phrase(FEATURE, key, language, arguments);
    }

    private Paper paper(String name) {
        boolean annual = view.level() == ReportLevel.UNIVERSITY;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(Stream.of(heading.institution(), annual ? null : view.unit())
                .filter(text -> text != null)
                .map(text -> text.in(language))
                .toList()));
        if (annual) {
            blocks.add(new NumberAndDate("", "", say("form.code")));
        }
        blocks.add(new Title(say("form.title"), List.of(say("form.year", view.year()))));
        if (view.minutes() != null) {
            blocks.add(Paragraph.of(say(
                    "form.discussed", view.minutes().number(), view.minutes().heldOn())));
        }
        blocks.add(new Section(1, "1.", say("form.done")));
        blocks.add(doneTable());
        blocks.add(new Section(1, "2.", say("form.spent")));
        blocks.add(spentTable());
        blocks.add(new Section(1, "3.", say("form.share")));
        blocks.add(bars());
        if (view.words() != null) {
            blocks.add(new Section(1, "4.", say("form.analysis")));
            view.words().lines().forEach(line -> blocks.add(Paragraph.of(line)));
        }
        blocks.add(new Signatures(List.of(new Signature(
                say("form.role." + view.level()),
                heading.signer() == null ? "" : heading.signer(),
                view.signedAt() == null ? "" : say("form.signed", Body.dayOf(view.signedAt()))))));
        if (!view.decisions().isEmpty()) {
            blocks.add(new Section(1, "5.", say("form.decisions")));
            blocks.add(decisions());
        }
        Paper paper = new Paper(language, name, blocks, heading.madeAt());
        boolean signed = view.state() == SummaryState.SIGNED || view.state() == SummaryState.GATHERED;
        return signed ? paper : paper.asDraft();
    }

    private static Column number(String heading, int share) {
        return new Column(heading, share, Alignment.CENTRE);
    }

    private Table doneTable() {
        List<List<Text>> rows = new ArrayList<>();
        for (ReportLineView line : view.lines()) {
            rows.add(done(String.valueOf(rows.size() + 1), named(line), line.numbers()));
        }
        rows.add(done("", Text.bold(say("form.total")), view.total()));
        return new Table(
                List.of(
                        number("№", 9),
                        new Column(say("form.unit"), 46, Alignment.START),
                        number(say("form.planned"), 21),
                        number(say("form.completed"), 29),
                        number("%", 12),
                        number(say("form.notDone"), 38),
                        number(say("form.overdue"), 31)),
                rows);
    }

    private static List<Text> done(String number, Text name, NumbersView numbers) {
        return List.of(
                Text.of(number),
                name,
                Text.of(String.valueOf(numbers.planned())),
                Text.of(String.valueOf(numbers.completed())),
                Text.of(String.valueOf(numbers.percent())),
                Text.of(String.valueOf(numbers.notDone())),
                Text.of(String.valueOf(numbers.overdue())));
    }

    private Text named(ReportLineView line) {
        return Text.of(line.unit().in(language) + "\n").and(Text.italic(Wording.of(line.category(), language)));
    }

    private Table spentTable() {
        List<List<Text>> rows = new ArrayList<>();
        for (ReportLineView line : view.lines()) {
            rows.add(spent(String.valueOf(rows.size() + 1), named(line), line.numbers()));
        }
        rows.add(spent("", Text.bold(say("form.total")), view.total()));
        return new Table(
                List.of(
                        number("№", 9),
                        new Column(say("form.unit"), 56, Alignment.START),
                        number(say("form.persons"), 31),
                        number(say("form.hours"), 18),
                        new Column(say("form.cost"), 28, Alignment.END),
                        new Column(say("form.university"), 36, Alignment.END)),
                rows);
    }

    private static List<Text> spent(String number, Text name, NumbersView numbers) {
        return List.of(
                Text.of(number),
                name,
                Text.of(String.valueOf(numbers.persons())),
                Text.of(String.valueOf(numbers.hours())),
                Text.of(Tenge.shown(numbers.cost())),
                Text.of(Tenge.shown(numbers.university())));
    }

    /** How much of what each unit planned was done. */
    private Bars bars() {
        Map<String, int[]> units = new LinkedHashMap<>();
        for (ReportLineView line : view.lines()) {
            int[] sums = units.computeIfAbsent(line.unit().in(language), one -> new int[2]);
            sums[0] += line.numbers().planned();
            sums[1] += line.numbers().completed();
        }
        List<Bars.Bar> bars = new ArrayList<>();
        units.forEach((unit, sums) -> {
            int percent = sums[0] == 0 ? 0 : sums[1] * 100 / sums[0];
            bars.add(new Bars.Bar(unit, percent, sums[1] + " / " + sums[0]));
        });
        return new Bars(bars);
    }

    private Table decisions() {
        List<List<Text>> rows = new ArrayList<>();
        for (DecisionView decision : view.decisions()) {
            rows.add(List.of(
                    Text.of(String.valueOf(rows.size() + 1)),
                    Text.of(decision.text() + "\n").and(Text.italic(decision.ground())),
                    Text.of(decision.responsible()),
                    Text.of(Wording.shown(decision.due(), language).toString())));
        }
        return new Table(
                List.of(
                        number("№", 9),
                        new Column(say("form.decision"), 86, Alignment.START),
                        new Column(say("form.responsible"), 50, Alignment.START),
                        new Column(say("form.due"), 26, Alignment.START)),
                rows);
    }

    private List<SheetWriter.Column> sheetColumns() {
        return List.of(
                new SheetWriter.Column("№", 6),
                new SheetWriter.Column(say("form.unit.only"), 44),
                new SheetWriter.Column(say("form.category"), 26),
                new SheetWriter.Column(say("form.planned"), 15),
                new SheetWriter.Column(say("form.completed"), 13),
                new SheetWriter.Column("%", 7),
                new SheetWriter.Column(say("form.notDone"), 15),
                new SheetWriter.Column(say("form.overdue"), 15),
                new SheetWriter.Column(say("form.persons"), 14),
                new SheetWriter.Column(say("form.hours"), 9),
                new SheetWriter.Column(say("form.cost"), 16),
                new SheetWriter.Column(say("form.university"), 24));
    }

    private List<List<Object>> sheetRows() {
        List<List<Object>> rows = new ArrayList<>();
        for (ReportLineView line : view.lines()) {
            rows.add(sheetRow(
                    rows.size() + 1, line.unit().in(language), Wording.of(line.category(), language), line.numbers()));
        }
        rows.add(sheetRow("", say("form.total"), "", view.total()));
        return rows;
    }

    private static List<Object> sheetRow(Object number, String unit, String category, NumbersView numbers) {
        BigDecimal cost = numbers.cost();
        return List.of(
                number,
                unit,
                category,
                numbers.planned(),
                numbers.completed(),
                numbers.percent(),
                numbers.notDone(),
                numbers.overdue(),
                numbers.persons(),
                numbers.hours(),
                cost,
                numbers.university());
    }
}
