package kz.kenes.plan.report.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Bars;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.NumberAndDate;
import kz.kenes.document.paper.Block.Numbered;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Block.Signature;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.PaperDates;
import kz.kenes.document.paper.Text;
import kz.kenes.plan.report.api.AmountView;
import kz.kenes.plan.report.api.PartEvent;
import kz.kenes.plan.report.api.PartView;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** The annual report of a body as a paper: «Жылдық есеп». */
@Clause({"PLN-08", "PLN-12"})
final class ReportPaper {

    private static final Pattern INITIAL = Pattern.compile("(?U)\\b(\\p{Lu}\\.) ");

    private final ReportPaperData data;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    private ReportPaper(ReportPaperData data, Language language) {
        this.data = data;
        this.language = language;
    }

    /** The report in a language, with the hash of its words at the foot and, while it is a draft, marked as one. */
    static Paper of(ReportPaperData data, Language language) {
        ReportPaper report = new ReportPaper(data, language);
        report.head();
        boolean byDirections = data.sections().stream().anyMatch(part -> part.kind() == PartKind.DIRECTION);
        if (byDirections) {
            report.numbers();
            report.directions();
        } else {
            data.sections().forEach(report::section);
        }
        report.tasks();
        report.signatures();
        String name = report.say("paper.name", data.body(), PaperDates.year(data.year(), language));
        Paper paper = new Paper(language, name, report.blocks, data.madeAt()).sealed();
        return data.draft() ? paper.asDraft() : paper;
    }

    private String say(String key, Object... arguments) {
        return Wording.phrase(Phrases.FEATURE, key, language, arguments);
    }

    private String in(Localized text) {
        return text == null ? "" : text.in(language);
    }

    private void head() {
        blocks.add(new Letterhead(List.of(in(data.institution()), in(data.body()))));
        blocks.add(new Title(say("paper.title"), List.of(PaperDates.year(data.year(), language))));
        blocks.add(new NumberAndDate(PaperDates.day(data.date(), language), "", ""));
        String compared = data.yearBefore() == null
                ? say("paper.first")
                : say("paper.compared", PaperDates.year(data.yearBefore(), language));
        blocks.add(Paragraph.of(say(
                        "paper.period",
                        PaperDates.period(data.year().firstDay(), data.year().lastDay(), language))
                + " " + compared));
    }

    private void heading(String words) {
        blocks.add(new Section(1, ++sections + ".", words));
    }

    /** All numbers in one table, before the directions. */
    private void numbers() {
        heading(say("paper.numbers"));
        table(data.amounts().stream().filter(one -> !one.figure().isPerMember()).toList());
        members();
    }

    private void directions() {
        heading(say("paper.directions"));
        for (PartView part : data.sections()) {
            blocks.add(new Section(2, sections + "." + part.number() + ".", capital(in(part.heading()))));
            words(part);
        }
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void section(PartView part) {
        heading(Wording.of(part.kind(), language));
        table(data.amounts(part.kind()));
        if (part.kind() == PartKind.ATTENDANCE) {
            members();
        }
        if (part.kind() == PartKind.DECISIONS) {
            decisions();
        }
        if (part.filled() || data.amounts(part.kind()).isEmpty()) {
            words(part);
        }
    }

    private void table(List<AmountView> amounts) {
        if (!amounts.isEmpty()) {
            blocks.add(new Table(
                    List.of(
                            new Column(say("paper.figure"), 70, Alignment.START),
                            new Column(say("paper.now"), 40, Alignment.CENTRE),
                            new Column(say("paper.before"), 40, Alignment.CENTRE),
                            new Column(say("paper.change"), 20, Alignment.CENTRE)),
                    amounts.stream().map(this::row).toList()));
        }
    }

    private List<Text> row(AmountView amount) {
        return List.of(
                Text.of(Wording.of(amount.figure(), language)),
                Text.of(shown(amount.value(), amount.of(), amount.percent())),
                Text.of(
                        amount.before() == null
                                ? "–"
                                : shown(
                                        amount.before().value(),
                                        amount.before().of(),
                                        amount.before().percent())),
                Text.of(amount.change() == null ? "–" : amount.change() == 0 ? "0" : amount.changeShown()));
    }

    private static String shown(long value, Long of, Integer percent) {
        return of == null
                ? String.valueOf(value)
                : value + " / " + of + (percent == null ? "" : " (" + percent + " %)");
    }

    /** The attendance of each member as bars. */
    private void members() {
        if (!data.members().isEmpty()) {
            blocks.add(Paragraph.leading(Text.bold(say("paper.members"))));
            blocks.add(new Bars(data.members().stream()
                    .map(one -> new Bars.Bar(
                            in(one.label()), one.percent() == null ? 0 : one.percent(), one.value() + " / " + one.of()))
                    .toList()));
        }
    }

    /** Meetings, items, votes put and decisions beside each other as bars. */
    private void decisions() {
        List<AmountView> shown = data.amounts(PartKind.DECISIONS).stream()
                .filter(one -> switch (one.figure()) {
                    case ITEMS, BALLOTS, DECISIONS, DECISIONS_BINDING, RECOMMENDATIONS -> true;
                    default -> false;
                })
                .toList();
        long longest = shown.stream().mapToLong(AmountView::value).max().orElse(0);
        if (longest > 0) {
            blocks.add(new Bars(shown.stream()
                    .map(one -> new Bars.Bar(
                            Wording.of(one.figure(), language),
                            (int) (one.value() * 100 / longest),
                            String.valueOf(one.value())))
                    .toList()));
        }
    }

    private void words(PartView part) {
        if (!part.filled()) {
            blocks.add(Paragraph.of(Text.italic(say("paper.nothing"))));
        }
        in(part.text()).lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Paragraph.of(line.strip())));
        if (!part.events().isEmpty()) {
            blocks.add(Paragraph.leading(Text.bold(say("paper.events"))));
            blocks.add(Numbered.of(part.events().stream().map(this::event).toList()));
        }
    }

    private Text event(PartEvent event) {
        String line = in(event.title()) + ", " + PaperDates.day(event.date(), language);
        return Text.of(event.link() == null ? line : line + " – " + event.link());
    }

    @Clause("PLN-08")
    private void tasks() {
        heading(say("paper.tasks", PaperDates.year(data.year().next(), language)));
        if (data.tasks().isEmpty()) {
            blocks.add(Paragraph.of(Text.italic(say("paper.nothing"))));
        } else {
            blocks.add(Numbered.of(data.tasks().stream().map(this::task).toList()));
        }
    }

    private Text task(PartView task) {
        Text text = Text.of(in(task.text()));
        return task.due() == null
                ? text
                : text.and(" ").and(Text.italic(say("paper.due", PaperDates.day(task.due(), language))));
    }

    private void signatures() {
        List<Signature> lines = new ArrayList<>();
        lines.add(new Signature(say("paper.chair"), initials(data.chair()), ""));
        lines.add(new Signature(say("paper.secretary"), initials(data.secretary()), ""));
        blocks.add(new Signatures(lines));
    }

    /** A name whose initials stay on one line with the surname. */
    static String initials(String name) {
        return name == null ? "" : INITIAL.matcher(name).replaceAll("$1\u00A0");
    }
}
