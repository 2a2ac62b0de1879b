package kz.kenes.council.paper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
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
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;

/** The minutes of a meeting: «Хаттама». */
@Clause("MTG-25")
public final class MinutesPaper {

    private final MinutesData data;
    private final Language language;
    private final Sentences sentences;
    private final List<Block> blocks = new ArrayList<>();

    private MinutesPaper(MinutesData data, Language language) {
        this.data = data;
        this.language = language;
        this.sentences = new Sentences(language);
    }

    /** The minutes in a language, with the hash of their words at the foot and, while drafted, marked as a draft. */
    public static Paper of(MinutesData data, Language language) {
        MinutesPaper minutes = new MinutesPaper(data, language);
        minutes.head();
        minutes.attendance();
        minutes.quorum();
        minutes.agenda();
        minutes.items();
        minutes.signatures();
        Paper paper = new Paper(language, minutes.name(), minutes.blocks, data.madeAt()).sealed();
        return data.draft() ? paper.asDraft() : paper;
    }

    private String name() {
        String day = PaperDates.day(data.meeting().date(), language);
        return sentences.say("name.minutes", data.meeting().body(), data.number(), day);
    }

    private void head() {
        MeetingData meeting = data.meeting();
        blocks.add(sentences.letterhead(meeting));
        List<String> below = new ArrayList<>();
        below.add(PaperDates.year(data.year(), language) + ", " + sentences.say("kind." + meeting.kind()));
        if (data.version() > 1) {
            below.add(sentences.say("version", data.version(), String.valueOf(data.correction())));
        }
        blocks.add(new Title(sentences.say("title.minutes"), below));
        blocks.add(new NumberAndDate(
                PaperDates.day(meeting.date(), language), "", sentences.say("number", data.number())));
        blocks.addAll(sentences.timeAndPlace(meeting));
        meeting.linked().forEach(line -> blocks.add(Paragraph.of(sentences.in(line))));
        blocks.addAll(sentences.fact("presider", sentences.initials(data.presider())));
        blocks.addAll(sentences.fact("secretary", sentences.initials(data.secretary())));
    }

    private void attendance() {
        blocks.add(new Section(1, "I.", sentences.say("section.attendance")));
        blocks.add(new Table(
                List.of(
                        new Column("№", 10, Alignment.CENTRE),
                        new Column(sentences.say("column.name"), 54, Alignment.START),
                        new Column(sentences.say("column.post"), 66, Alignment.START),
                        new Column(sentences.say("column.presence"), 40, Alignment.START)),
                IntStream.range(0, data.seats().size())
                        .mapToObj(i -> seat(i + 1, data.seats().get(i)))
                        .toList()));
        blocks.addAll(sentences.fact("guests", String.join("; ", data.guests())));
    }

    private List<Text> seat(int number, SeatData seat) {
        return List.of(
                Text.of(number + ""),
                Text.of(sentences.name(seat)),
                Text.of(sentences.postAndRole(seat)),
                Text.of(sentences.presence(seat)));
    }

    private void quorum() {
        blocks.add(new Section(1, "II.", sentences.say("section.quorum")));
        blocks.add(Paragraph.of(sentences.quorum(data.quorum())));
    }

    private void agenda() {
        blocks.add(new Section(1, "III.", sentences.say("section.agenda")));
        blocks.add(new Numbered(data.items().stream().map(this::agendaLine).toList()));
    }

    private Numbered.Entry agendaLine(ItemData item) {
        Text title = Text.of(sentences.in(item.title()));
        String by = item.rapporteur();
        Text line = by == null
                ? title
                : title.and(" ").and(Text.italic("(" + sentences.say("rapporteur", sentences.initials(by)) + ")"));
        return new Numbered.Entry(item.ordinal() + ".", line);
    }

    private void items() {
        blocks.add(new Section(1, "IV.", sentences.say("section.items")));
        data.items().forEach(this::item);
    }

    private void item(ItemData item) {
        blocks.add(new Section(2, item.ordinal() + ".", sentences.in(item.title())));
        part("heard", sentences.paragraphs(item.heard()));
        part("spoke", sentences.paragraphs(item.spoke()));
        List<Block> votes = new ArrayList<>();
        for (BallotData ballot : item.ballots()) {
            if (ballot.question() != null) {
                votes.add(Paragraph.of(sentences.say("vote.question", ballot.question())));
            }
            votes.add(Paragraph.of(sentences.outcome(ballot)));
        }
        part("voting", votes);
        List<Block> decisions = new ArrayList<>();
        item.decisions().forEach(decision -> decisions.addAll(sentences.decision(decision)));
        if (decisions.isEmpty() && !votes.isEmpty()) {
            decisions.add(Paragraph.of(sentences.say("nothing.decided")));
        }
        part("decided", decisions);
    }

    private void part(String label, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(Paragraph.leading(Text.bold(sentences.say(label))));
            blocks.addAll(content);
        }
    }

    @Clause({"MTG-26", "MTG-27"})
    private void signatures() {
        blocks.add(new Signatures(data.signatories().stream()
                .map(s -> new Signature(sentences.say("signatory." + s.role()), sentences.initials(s.name()), ""))
                .toList()));
    }
}
