package kz.kenes.council.paper.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.NumberAndDate;
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

/** The list on which those who take part sign: «Қатысушылар тізімі». */
@Clause("MTG-08")
public final class AttendancePaper {

    private AttendancePaper() {}

    /** The list in a language. */
    public static Paper of(AttendanceData data, Language language) {
        Sentences sentences = new Sentences(language);
        MeetingData meeting = data.meeting();
        String day = PaperDates.day(meeting.date(), language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(sentences.letterhead(meeting));
        blocks.add(new Title(sentences.say("title.attendance"), List.of(sentences.say("kind." + meeting.kind()))));
        blocks.add(new NumberAndDate(day, "", PaperDates.time(meeting.from())));
        blocks.add(new Table(
                List.of(
                        new Column("№", 10, Alignment.CENTRE),
                        new Column(sentences.say("column.name"), 46, Alignment.START),
                        new Column(sentences.say("column.post"), 56, Alignment.START),
                        new Column(sentences.say("column.presence"), 32, Alignment.START),
                        new Column(sentences.say("column.signature"), 26, Alignment.START)),
                IntStream.range(0, data.seats().size())
                        .mapToObj(i -> row(i + 1, data.seats().get(i), sentences))
                        .toList()));
        blocks.addAll(sentences.fact("guests", String.join("; ", data.guests())));
        blocks.add(new Signatures(List.of(
                new Signature(sentences.say("signatory.SECRETARY"), sentences.initials(data.secretary()), ""))));
        return new Paper(language, sentences.say("name.attendance", meeting.body(), day), blocks, data.madeAt());
    }

    private static List<Text> row(int number, SeatData seat, Sentences sentences) {
        return List.of(
                Text.of(number + ""),
                Text.of(sentences.name(seat)),
                Text.of(sentences.postAndRole(seat)),
                Text.of(sentences.presence(seat)),
                Text.empty());
    }
}
