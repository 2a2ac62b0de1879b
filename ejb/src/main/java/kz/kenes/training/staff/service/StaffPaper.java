package kz.kenes.training.staff.service;

import static kz.kenes.shared.Wording.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.council.Body;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.NumberAndDate;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Signature;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.Text;
import kz.kenes.document.paper.service.DocxPaper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.FileKind;
import kz.kenes.shared.file.service.SheetWriter;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.staff.StaffLine;
import kz.kenes.training.vocabulary.SheetFormat;

/**
 * The forms 602-02 and 602-03 as files in one language. The table has the headings of the intake of staff, so that it can be corrected
 * and taken in again.
 */
final class StaffPaper {

    private static final String FEATURE = "training.staff";
    private static final int COLUMN_WIDTH = 22;

    private final StaffPaperData data;
    private final Language language;

    private StaffPaper(StaffPaperData data, Language language) {
        this.data = data;
        this.language = language;
    }

    @Clause("TRN-21")
    static FileContent of(StaffPaperData data, Language language, SheetFormat format) {
        StaffPaper form = new StaffPaper(data, language);
        String name = form.say("form.name", data.form().code(), in(data.unit(), language));
        return switch (format) {
            case XLSX -> SheetWriter.xlsx(name, form.columns(), form.rows());
            case DOCX -> new FileContent(name + ".docx", FileKind.DOCX.mediaType(), DocxPaper.of(form.paper(name)));
            case PDF -> new FileContent(name + ".pdf", FileKind.PDF.mediaType(), PdfPaper.of(form.paper(name)));
        };
    }

    private String say(String key, Object... arguments) {
        return phrase(FEATURE, key, language, arguments);
    }

    private static String in(Localized text, Language language) {
        return text.in(language);
    }

    private String in(LocalizedText text) {
        return text == null ? "" : text.toLocalized().in(language);
    }

    private String word(Enum<?> term) {
        return term == null ? "" : Wording.of(term, language);
    }

    private String shown(Object value) {
        return value == null ? "" : Wording.shown(value, language).toString();
    }

    private Paper paper(String name) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(List.of(in(data.institution(), language), in(data.unit(), language))));
        blocks.add(new NumberAndDate("", "", say("form.code", data.form().code())));
        String title = "form.title." + data.form().code();
        boolean ofUnit = data.form().code().equals("602-03") && !data.chair();
        blocks.add(new Title(say(ofUnit ? title + ".unit" : title), List.of(say("form.day", data.day()))));
        if (data.lines().isEmpty()) {
            blocks.add(Paragraph.of(say("form.none")));
        } else {
            blocks.add(table());
            blocks.add(Paragraph.of(Text.bold(say("form.total") + " ").and(total())));
        }
        String note = data.submittedAt() == null ? "" : say("form.submitted", Body.dayOf(data.submittedAt()));
        blocks.add(new Signatures(
                List.of(new Signature(say("form.role.HEAD"), data.head() == null ? "" : data.head(), note))));
        Paper paper = new Paper(language, name, blocks, data.madeAt());
        return data.submittedAt() == null ? paper.asDraft() : paper;
    }

    private Table table() {
        List<List<Text>> rows = new ArrayList<>();
        for (StaffLine line : data.lines()) {
            String position = line.position().map(this::in).orElse("");
            rows.add(List.of(
                    Text.of(String.valueOf(rows.size() + 1)),
                    Text.bold(line.name().full()).and(position.isEmpty() ? "" : "\n" + position),
                    Text.of(shown(line.since())),
                    Text.of(Stream.of(word(line.degree()), word(line.title()))
                            .filter(one -> !one.isEmpty())
                            .collect(Collectors.joining(", "))),
                    training(line),
                    Text.of(shown(line.lastEndedOn())
                            + (line.lastHours() == null ? "" : "\n" + say("form.hours", line.lastHours())))));
        }
        return new Table(
                List.of(
                        new Column("№", 9, Alignment.CENTRE),
                        new Column(say("form.person"), 40, Alignment.START),
                        new Column(say("form.since"), 25, Alignment.START),
                        new Column(say("form.degree"), 36, Alignment.START),
                        new Column(say("form.last"), 35, Alignment.START),
                        new Column(say("form.ended"), 25, Alignment.START)),
                rows);
    }

    private Text training(StaffLine line) {
        return line.lastTraining() == null
                ? Text.italic(say("form.never"))
                : Text.of(line.lastTraining() + "\n").and(Text.italic(line.lastProvider()));
    }

    private String total() {
        long withDegree = data.lines().stream()
                .filter(line -> line.degree() != null && line.degree().isScientific())
                .count();
        long inTerm = data.lines().stream().filter(StaffLine::isInTerm).count();
        return say("form.total.value", data.lines().size(), withDegree, inTerm);
    }

    private List<SheetWriter.Column> columns() {
        List<SheetWriter.Column> columns = new ArrayList<>();
        columns.add(new SheetWriter.Column(say("sheet.number"), 6));
        Arrays.stream(StaffColumn.values())
                .map(column -> new SheetWriter.Column(word(column), COLUMN_WIDTH))
                .forEach(columns::add);
        Stream.of("last", "provider", "ended", "hours", "proof")
                .map(key -> new SheetWriter.Column(say("sheet." + key), COLUMN_WIDTH))
                .forEach(columns::add);
        return columns;
    }

    private List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (StaffLine line : data.lines()) {
            List<Object> row = new ArrayList<>();
            row.add(rows.size() + 1);
            Arrays.stream(StaffColumn.values())
                    .map(column -> cell(column, line))
                    .forEach(row::add);
            row.add(line.lastTraining());
            row.add(line.lastProvider());
            row.add(line.lastEndedOn());
            row.add(line.lastHours());
            row.add(line.lastProof());
            rows.add(
                    row.stream().map(one -> Objects.requireNonNullElse(one, "")).toList());
        }
        return rows;
    }

    private Object cell(StaffColumn column, StaffLine line) {
        return switch (column) {
            case SURNAME -> line.name().surname();
            case GIVEN_NAME -> line.name().givenName();
            case PATRONYMIC -> line.name().patronymic();
            case EMAIL -> line.email();
            case UNIT -> in(data.unit(), language);
            case CATEGORY -> word(line.category());
            case POSITION -> in(line.cataloguePosition());
            case JOB_TITLE -> line.jobTitle();
            case FIRST_DAY -> line.since();
            case DEGREE -> word(line.degree());
            case ACADEMIC_TITLE -> word(line.title());
            case PHONE, LAST_DAY -> "";
        };
    }
}
