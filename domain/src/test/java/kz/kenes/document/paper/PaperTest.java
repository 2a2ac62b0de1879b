package kz.kenes.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.Numbered;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    @Test
    void theFingerprintIsThatOfTheWords() {
        Paper paper = saying("abc");
        assertEquals("abc", paper.words());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", paper.fingerprint());
        assertNotEquals(paper.fingerprint(), saying("abd").fingerprint());
    }

    @Test
    void aSealShowsTheFingerprintAndDoesNotChangeIt() {
        Paper sealed = saying("abc").sealed();
        assertEquals(
                "Құжат мәтінінің бақылау қосындысы (SHA-256):\n" + saying("abc").fingerprint(), sealed.note());
        assertEquals(
                saying("abc").fingerprint(),
                sealed.linkedTo("https://a").asDraft().fingerprint());
        assertEquals("ЖОБА", sealed.asDraft().watermark());
    }

    @Test
    void wordsAreInTheOrderOfReading() {
        Paper paper = new Paper(
                Language.KK,
                "a",
                List.of(
                        new Letterhead(List.of("Кеңес")),
                        new Section(1, "1.", "Тыңдалды"),
                        Numbered.of(List.of(Text.of("бір"), Text.bold("екі").and(" үш"))),
                        new Table(
                                List.of(new Column("№", 1, Alignment.CENTRE), new Column("Аты", 9, Alignment.START)),
                                List.of(List.of(Text.of("1"), Text.of("Ә"))))),
                NOW);
        assertEquals("КЕҢЕС\n1. Тыңдалды\n1. бір\n2. екі үш\n№\tАты\n1\tӘ", paper.words());
    }

    @Test
    void aTableRefusesARowOfAnotherWidth() {
        List<Column> columns = List.of(new Column("№", 1, Alignment.CENTRE));
        List<List<Text>> rows = List.of(List.of());
        assertThrows(IllegalArgumentException.class, () -> new Table(columns, rows));
    }

    @Test
    void charactersThatNoFileCarriesAreLeftOut() {
        assertEquals("ab", Printable.of("a\u0000\u000B\u001F\u007F\u0085\uFFFE\uFFFFb"));
        assertEquals("\uFFFDa\uFFFD", Printable.of("\uDC00a\uD800"));
        assertEquals("a\nb\nc\nd\ne", Printable.of("a\r\nb\rc\u2028d\u2029e"));
        assertEquals("", Printable.of(null));
        assertEquals("\uD83D\uDE00\t<b>&", Printable.of("\uD83D\uDE00\t<b>&"));
    }

    private static Paper saying(String words) {
        return new Paper(Language.KK, "a", List.of(Paragraph.of(words)), NOW);
    }
}
