package kz.kenes.council.paper.service;

import java.util.ArrayList;
import java.util.List;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.NumberAndDate;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Block.Signature;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.PaperDates;
import kz.kenes.document.paper.Text;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;

/** An extract from signed minutes, certified by the secretary: «Хаттамадан үзінді». */
@Clause("MTG-29")
public final class ExtractPaper {

    private ExtractPaper() {}

    /** The extract in a language; the QR picture leads to the page that verifies it. */
    public static Paper of(ExtractData data, Language language) {
        Sentences sentences = new Sentences(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(sentences.letterhead(data.meeting()));
        String minutesDay = PaperDates.of(data.meeting().date(), language);
        blocks.add(new Title(
                sentences.say("title.extract"),
                List.of(sentences.say("extract.source", minutesDay, data.minutesNumber()))));
        blocks.add(new NumberAndDate(
                PaperDates.day(data.issuedOn(), language), "", sentences.say("number", data.number())));
        blocks.add(Paragraph.plain(Text.of(sentences.say("extract.recipient", data.recipient()))));
        for (ItemData item : data.items()) {
            blocks.add(new Section(2, "", sentences.say("extract.item", item.ordinal(), item.title())));
            blocks.add(Paragraph.leading(Text.bold(sentences.say("decided"))));
            item.decisions().forEach(decision -> blocks.addAll(sentences.decision(decision)));
        }
        blocks.add(Paragraph.leading(Text.empty()));
        blocks.add(Paragraph.leading(Text.of(sentences.say("extract.true"))));
        blocks.add(new Signatures(List.of(
                new Signature(sentences.say("signatory.SECRETARY"), sentences.initials(data.secretary()), ""))));
        String name = sentences.say(
                "name.extract", data.meeting().body(), data.number(), PaperDates.day(data.issuedOn(), language));
        return new Paper(language, name, blocks, data.madeAt()).sealed().linkedTo(data.address());
    }
}
