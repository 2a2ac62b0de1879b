package kz.kenes.plan.report.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Contents;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.Numbered;
import kz.kenes.document.paper.Block.PageBreak;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.PaperDates;
import kz.kenes.document.paper.Text;
import kz.kenes.plan.report.api.YearBookView;
import kz.kenes.plan.report.api.YearBookView.BookDecision;
import kz.kenes.plan.report.api.YearBookView.BookMeeting;
import kz.kenes.plan.report.api.YearBookView.IndexLine;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** The decisions of a body in a year as a book: title page, contents, by meeting, indexes by responsible and by subject. */
@Clause("PLN-08")
final class YearBookPaper {

    private static final int LINES_ABOVE_TITLE = 14;

    private final YearBookView book;
    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    private YearBookPaper(YearBookView book, Language language) {
        this.book = book;
        this.language = language;
    }

    static Paper of(YearBookView book, Language language, Instant madeAt) {
        YearBookPaper paper = new YearBookPaper(book, language);
        book.meetings().forEach(paper::meeting);
        paper.index("book.byResponsible", "book.name.column", book.byResponsible());
        paper.index("book.bySubject", "book.subject.column", book.bySubject());
        List<Block> whole = new ArrayList<>(paper.front());
        whole.addAll(paper.blocks);
        String year = PaperDates.year(new AcademicYear(book.year()), language);
        return new Paper(language, paper.say("book.name", book.body(), year), whole, madeAt).sealed();
    }

    private String say(String key, Object... arguments) {
        return Wording.phrase(Phrases.FEATURE, key, language, arguments);
    }

    private String in(Localized text) {
        return text == null ? "" : text.in(language);
    }

    /** The title page and the contents. */
    private List<Block> front() {
        List<Block> front = new ArrayList<>();
        front.add(new Letterhead(List.of(in(book.institution()), in(book.body()))));
        front.addAll(Collections.nCopies(LINES_ABOVE_TITLE, Paragraph.of("")));
        front.add(new Title(
                say("book.title"),
                List.of(
                        PaperDates.year(new AcademicYear(book.year()), language),
                        say("book.count", book.meetings().size(), book.decisionCount()))));
        front.add(new PageBreak());
        List<Section> sections = blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        if (sections.isEmpty()) {
            front.add(Paragraph.of(say("book.empty")));
        } else {
            front.add(new Contents(say("book.contents"), sections));
            front.add(new PageBreak());
        }
        return front;
    }

    private String kind(BookMeeting meeting) {
        return Wording.of(meeting.kind(), language).toLowerCase(Locale.ROOT);
    }

    private void meeting(BookMeeting meeting) {
        String day = PaperDates.day(meeting.date(), language);
        String heading = meeting.minutes() == null
                ? say("book.headingWithout", day, kind(meeting))
                : say("book.heading", day, kind(meeting), meeting.minutes());
        blocks.add(new Section(1, ++sections + ".", heading));
        if (meeting.decisions().isEmpty()) {
            blocks.add(Paragraph.of(Text.italic(say("book.none"))));
        }
        meeting.decisions().forEach(this::decision);
    }

    private void decision(BookDecision decision) {
        List<String> lines =
                in(decision.text()).lines().filter(line -> !line.isBlank()).toList();
        Text first = Text.of(lines.isEmpty() ? "" : lines.get(0).strip());
        blocks.add(new Numbered(List.of(new Numbered.Entry(decision.number() + ".", first))));
        lines.stream().skip(1).forEach(line -> blocks.add(Paragraph.of(line.strip())));
        blocks.add(Paragraph.of(Text.italic(String.join(" ", terms(decision)))));
    }

    private List<String> terms(BookDecision decision) {
        List<String> terms = new ArrayList<>();
        terms.add(decision.ofMeeting() + ". " + Wording.of(decision.type(), language) + ".");
        if (!decision.responsible().isEmpty()) {
            String names = decision.responsible().stream()
                    .map(this::in)
                    .map(ReportPaper::initials)
                    .collect(Collectors.joining("; "));
            terms.add(say("book.responsible", names));
        }
        if (decision.due() != null) {
            terms.add(say("book.due", PaperDates.day(decision.due(), language)));
        }
        if (decision.basis() != null) {
            terms.add(say("book.basis", decision.basis()));
        }
        return terms;
    }

    private void index(String heading, String column, List<IndexLine> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Section(1, "", say(heading)));
            blocks.add(new Table(
                    List.of(
                            new Column(say(column), 120, Alignment.START),
                            new Column(say("book.numbers"), 50, Alignment.START)),
                    lines.stream()
                            .map(line -> List.of(
                                    Text.of(ReportPaper.initials(in(line.name()))),
                                    Text.of(line.numbers().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")))))
                            .toList()));
        }
    }
}
