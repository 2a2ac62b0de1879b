package kz.kenes.document.paper.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
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
import kz.kenes.document.paper.Text;
import kz.kenes.shared.vocabulary.Language;

/** Papers to test with. */
final class Papers {

    static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
    static final String KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";

    private Papers() {}

    /** A paper with every kind of block, whose paragraph says {@code words}. */
    static Paper saying(String words) {
        return new Paper(Language.KK, "№ 7 хаттама", blocks(words, 3), NOW);
    }

    /** A paper of many pages. */
    static Paper ofManyPages() {
        return new Paper(Language.KK, "№ 7 хаттама", blocks(KAZAKH, 120), NOW);
    }

    private static List<Block> blocks(String words, int rows) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(
                List.of("«Мұхаметжан Тынышпайұлы атындағы ALT Университеті» АҚ", "Оқу-әдістемелік кеңес")));
        blocks.add(new Title("Хаттама", List.of("кезекті отырыс")));
        blocks.add(new NumberAndDate("2026 жылғы 21 қараша", "Алматы қ.", "№ 7"));
        blocks.add(new Section(1, "1.", "Қатысқандар"));
        blocks.add(Paragraph.of(Text.bold("Мәтін: ").and(words)));
        blocks.add(new Table(
                List.of(
                        new Column("№", 1, Alignment.CENTRE),
                        new Column("Тегі, аты, әкесінің аты", 6, Alignment.START),
                        new Column("Лауазымы", 6, Alignment.START)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> List.of(
                                Text.of(i + ""),
                                Text.of("Құдайбергенова Ұлпан Өтегенқызы"),
                                Text.of("«Көлік құрылысы, көпірлер мен тоннельдер» кафедрасының меңгерушісі")))
                        .toList()));
        blocks.add(new Section(1, "2.", "Күн тәртібі"));
        blocks.add(
                Numbered.of(List.of(Text.of(words), Text.of("Әртүрлі мәселелер").and(Text.italic(" – хабарлама")))));
        blocks.add(new Section(2, "2.1.", "Бірінші мәселе"));
        blocks.add(new Signatures(List.of(
                new Signature("Төраға", "Ә. Қ. Ғабдуллин", "2026 жылғы 21 қарашада электрондық түрде қол қойды"),
                new Signature("Хатшы", "Ұ. Ө. Құдайбергенова", ""))));
        return blocks;
    }
}
