package kz.kenes.training.service;

import static kz.kenes.shared.Wording.phrase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.council.Body;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
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
import kz.kenes.training.vocabulary.SheetFormat;

/** The forms 602-01 and 602-05 as files in one language: the same words as a table, as DOCX and as PDF. */
final class ScheduleForm {

    /** A longer paper would be hundreds of pages; its lines are in the table then. */
    private static final int MOST_LINES = 1_500;

    private final FormData data;
    private final Language language;

    private ScheduleForm(FormData data, Language language) {
        this.data = data;
        this.language = language;
    }

    @Clause({"TRN-11", "TRN-13"})
    static FileContent of(FormData data, Language language, SheetFormat format) {
        ScheduleForm form = new ScheduleForm(data, language);
        String name = form.name();
        return switch (format) {
            case XLSX -> SheetWriter.xlsx(name, form.sheetColumns(), form.sheetRows());
            case DOCX -> new FileContent(name + ".docx", FileKind.DOCX.mediaType(), DocxPaper.of(form.paper()));
            case PDF -> new FileContent(name + ".pdf", FileKind.PDF.mediaType(), PdfPaper.of(form.paper()));
        };
    }

    private String name() {
        return say("form.name", data.code(), data.year());
    }

    private String say(String key, Object... arguments) {
        return phrase("training", key, language, arguments);
    }

    private String in(Localized text) {
        return text == null ? "" : text.in(language);
    }

    private static LocalDate day(Instant moment) {
        return Body.dayOf(moment);
    }

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(Stream.of(data.institution(), data.unit())
                .filter(name -> name != null)
                .map(this::in)
                .toList()));
        blocks.add(new NumberAndDate("", "", say("form.code", data.code())));
        blocks.add(new Title(say("form.title." + data.code()), List.of(say("form.year", data.year()))));
        if (data.minutesNumber() != null) {
            blocks.add(Paragraph.of(say("form.discussed", data.minutesNumber(), data.minutesDate())));
        }
        if (lines().count() > MOST_LINES) {
            blocks.add(Paragraph.of(say("form.summary")));
            blocks.add(summary());
        } else {
            number(blocks);
        }
        blocks.add(Paragraph.of(Text.bold(say("form.total") + " ").and(total())));
        blocks.add(new Signatures(data.signatures().stream().map(this::line).toList()));
        Paper paper = new Paper(language, name(), blocks, data.madeAt());
        return data.draft() ? paper.asDraft() : paper;
    }

    private void number(List<Block> blocks) {
        int number = 0;
        for (FormGroup group : data.groups()) {
            if (data.unit() == null) {
                blocks.add(new Section(1, "", in(group.unit())));
            }
            blocks.add(table(group, number));
            number += group.lines().size();
        }
    }

    /** One line for each unit. */
    private Table summary() {
        List<List<Text>> rows = new ArrayList<>();
        for (FormGroup group : data.groups()) {
            List<FormLine> lines = group.lines();
            BigDecimal cost = lines.stream().map(FormLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(List.of(
                    Text.of(String.valueOf(rows.size() + 1)),
                    Text.of(in(group.unit())),
                    Text.of(String.valueOf(
                            lines.stream().map(FormLine::person).distinct().count())),
                    Text.of(String.valueOf(
                            lines.stream().mapToInt(FormLine::hours).sum())),
                    Text.of(Tenge.shown(cost))));
        }
        return new Table(
                List.of(
                        new Column("№", 10, Alignment.CENTRE),
                        new Column(say("form.unit"), 80, Alignment.START),
                        new Column(say("form.persons"), 28, Alignment.CENTRE),
                        new Column(say("form.hours"), 18, Alignment.CENTRE),
                        new Column(say("form.cost"), 34, Alignment.START)),
                rows);
    }

    private Table table(FormGroup group, int before) {
        List<List<Text>> rows = new ArrayList<>();
        for (FormLine line : group.lines()) {
            rows.add(List.of(
                    Text.of(String.valueOf(before + rows.size() + 1)),
                    Text.bold(line.person()).and(line.position() == null ? "" : "\n" + in(line.position())),
                    Text.of(line.title() + "\n" + line.provider() + "\n").and(Text.italic(word(line.form()))),
                    Text.of(shown(line.from()) + "–\n" + shown(line.to())),
                    Text.of(String.valueOf(line.hours())),
                    Text.of(Tenge.shown(line.cost()) + (line.sources().isEmpty() ? "" : "\n" + sources(line)))));
        }
        return new Table(
                List.of(
                        new Column("№", 9, Alignment.CENTRE),
                        new Column(say("form.person"), 38, Alignment.START),
                        new Column(say("form.training"), 54, Alignment.START),
                        new Column(say("form.days"), 24, Alignment.START),
                        new Column(say("form.hours"), 14, Alignment.CENTRE),
                        new Column(say("form.cost"), 31, Alignment.START)),
                rows);
    }

    private String word(Enum<?> term) {
        return Wording.of(term, language);
    }

    private String shown(LocalDate day) {
        return Wording.shown(day, language).toString();
    }

    private String sources(FormLine line) {
        return line.sources().stream().map(this::word).collect(Collectors.joining(", "));
    }

    private Stream<FormLine> lines() {
        return data.groups().stream().flatMap(group -> group.lines().stream());
    }

    private String total() {
        long persons = lines().map(FormLine::person).distinct().count();
        int hours = lines().mapToInt(FormLine::hours).sum();
        BigDecimal cost = lines().map(FormLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return say("form.total.value", persons, lines().count(), hours, Tenge.shown(cost));
    }

    private Signature line(FormSignature signature) {
        String name = signature.name() == null ? "" : signature.name();
        String note = signature.at() == null ? "" : say("form.signed", day(signature.at()));
        return new Signature(say("form.role." + signature.role()), name, note);
    }

    private List<SheetWriter.Column> sheetColumns() {
        return List.of(
                new SheetWriter.Column("№", 6),
                new SheetWriter.Column(say("form.unit"), 40),
                new SheetWriter.Column(say("form.employee"), 34),
                new SheetWriter.Column(say("form.position"), 26),
                new SheetWriter.Column(say("form.training.title"), 44),
                new SheetWriter.Column(say("form.provider"), 34),
                new SheetWriter.Column(say("form.form"), 34),
                new SheetWriter.Column(say("form.from"), 13),
                new SheetWriter.Column(say("form.to"), 13),
                new SheetWriter.Column(say("form.hours"), 9),
                new SheetWriter.Column(say("form.cost"), 15),
                new SheetWriter.Column(say("form.sources"), 30));
    }

    private List<List<Object>> sheetRows() {
        List<List<Object>> rows = new ArrayList<>();
        for (FormGroup group : data.groups()) {
            for (FormLine line : group.lines()) {
                rows.add(List.of(
                        rows.size() + 1,
                        in(group.unit()),
                        line.person(),
                        in(line.position()),
                        line.title(),
                        line.provider(),
                        word(line.form()),
                        line.from(),
                        line.to(),
                        line.hours(),
                        line.cost(),
                        sources(line)));
            }
        }
        return rows;
    }
}
