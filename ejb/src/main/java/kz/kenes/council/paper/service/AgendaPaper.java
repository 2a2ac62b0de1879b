package kz.kenes.council.paper.service;

import java.util.ArrayList;
import java.util.List;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.NumberAndDate;
import kz.kenes.document.paper.Block.Paragraph;
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

/** The agenda of a meeting: «Күн тәртібі». */
@Clause("MTG-05")
public final class AgendaPaper {

    private AgendaPaper() {}

    /** The agenda in a language, marked as a draft until it is approved. */
    public static Paper of(AgendaData data, Language language) {
        Sentences sentences = new Sentences(language);
        MeetingData meeting = data.meeting();
        String day = PaperDates.day(meeting.date(), language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(sentences.letterhead(meeting));
        blocks.add(new Title(sentences.say("title.agenda"), List.of(sentences.say("kind." + meeting.kind()))));
        blocks.add(new NumberAndDate(day, "", PaperDates.time(meeting.from())));
        blocks.addAll(sentences.fact("place", meeting.place()));
        if (data.approver() != null) {
            String on = PaperDates.day(data.approvedOn(), language);
            blocks.add(Paragraph.plain(
                    Text.of(sentences.say("agenda.approved", sentences.initials(data.approver()), on))));
        }
        blocks.add(new Table(
                List.of(
                        new Column("№", 10, Alignment.CENTRE),
                        new Column(sentences.say("column.item"), 90, Alignment.START),
                        new Column(sentences.say("column.rapporteur"), 46, Alignment.START),
                        new Column(sentences.say("column.minutes"), 24, Alignment.CENTRE)),
                data.items().stream().map(item -> row(item, sentences)).toList()));
        blocks.add(new Signatures(List.of(
                new Signature(sentences.say("signatory.SECRETARY"), sentences.initials(data.secretary()), ""))));
        Paper paper = new Paper(language, sentences.say("name.agenda", meeting.body(), day), blocks, data.madeAt());
        return data.approver() == null ? paper.asDraft() : paper;
    }

    private static List<Text> row(ItemData item, Sentences sentences) {
        return List.of(
                Text.of(item.ordinal() + ""),
                Text.of(sentences.in(item.title())),
                Text.of(item.rapporteur() == null ? "" : sentences.initials(item.rapporteur())),
                Text.of(item.minutes() + ""));
    }
}
