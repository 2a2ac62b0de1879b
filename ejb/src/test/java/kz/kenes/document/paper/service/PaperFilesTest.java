package kz.kenes.document.paper.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.kenes.document.paper.Block.Contents;
import kz.kenes.document.paper.Block.PageBreak;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Paper;
import kz.kenes.shared.vocabulary.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFilesTest {

    @Test
    void everyKazakhLetterSurvivesInBothFormats() throws IOException {
        Paper paper = Papers.saying(Papers.KAZAKH + " № « » – 2026");
        assertTrue(wordText(paper).contains(Papers.KAZAKH), wordText(paper));
        assertTrue(pdfText(paper).contains(Papers.KAZAKH), pdfText(paper));
    }

    @Test
    void theSamePaperIsTheSameBytes() throws InterruptedException {
        Paper paper = Papers.ofManyPages()
                .sealed()
                .linkedTo("https://kenes.example.kz/verify/A1B2")
                .asDraft();
        byte[] docx = DocxPaper.of(paper);
        byte[] pdf = PdfPaper.of(paper);
        Thread.sleep(1100);
        assertArrayEquals(docx, DocxPaper.of(paper));
        assertArrayEquals(pdf, PdfPaper.of(paper));
    }

    @Test
    void contentsNameThePagesOnWhichSectionsBegin() throws IOException {
        Section first = new Section(1, "1.", "Бірінші бөлім");
        Section second = new Section(1, "2.", "Екінші бөлім");
        Paper paper = new Paper(
                Language.KK,
                "Кітап",
                List.of(
                        new Contents("Мазмұны", List.of(first, second)),
                        new PageBreak(),
                        first,
                        Paragraph.of("Мәтін"),
                        new PageBreak(),
                        second),
                Instant.EPOCH);
        String pdf = pdfText(paper).replaceAll("[.\\s]+", " ");
        assertTrue(pdf.contains("1 Бірінші бөлім 2 2 Екінші бөлім 3"), pdf);
        String word = wordText(paper);
        assertTrue(word.contains("Мазмұны"), word);
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(DocxPaper.of(paper)))) {
            String xml = file.getDocument().xmlText();
            assertTrue(xml.contains("PAGEREF s2") && xml.contains("w:name=\"s2\""), xml);
        }
    }

    @Test
    void everyFontOfThePdfIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                PdfPaper.of(Papers.saying("Ә \uD83D\uDE00 \u05D0 \u4E2D").asDraft()))) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName());
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
            assertTrue(fonts.stream().allMatch(f -> f.contains("LiberationSerif")), fonts.toString());
        }
    }

    @Test
    void thePdfSaysItsTitleAndLanguageAndHasBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPaper.of(Papers.ofManyPages()))) {
            assertEquals("№ 7 хаттама", pdf.getDocumentInformation().getTitle());
            assertEquals("kk", pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    "1. Қатысқандар",
                    pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(
                    Papers.NOW, pdf.getDocumentInformation().getCreationDate().toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "<img src=\"file:///etc/passwd\"/>",
                "]]></w:t><w:t>",
                "&lt;b&gt; &amp; &#1240;",
                "{{7*7}} ${7*7} #{7*7} {0} %s",
                "=HYPERLINK(\"http://a\")"
            })
    void markupStaysText(String words) throws IOException {
        Paper paper = Papers.saying(words);
        assertTrue(wordText(paper).contains(words), wordText(paper));
        assertTrue(pdfText(paper).replaceAll("\\s+", "").contains(words.replaceAll("\\s+", "")), pdfText(paper));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\b\u000B\u001F\u007F\u0085\uFFFE\uFFFF",
                "\uD800 \uDC00 \uD83D",
                "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u202Eabc\u202C",
                "\u0418\u0306 \u0415\u0308 \u4E2D\u6587 \u0E17\u0E35\u0E48 \uD800\uDF80",
                "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
                "\n\r\n\t\u2028\u2029\u00A0\u200B\uFEFF\u00AD",
                ""
            })
    void rareCharactersNeverStopAPaper(String words) throws IOException {
        Paper paper = Papers.saying(words + " соңы");
        assertTrue(wordText(paper).contains("соңы"));
        assertTrue(pdfText(paper).contains("соңы"));
    }

    @Test
    void aWordWithoutSpacesStaysBetweenTheMargins() throws IOException {
        assertTrue(pdfText(Papers.saying("ә".repeat(20_000))).contains("Хатшы"));
    }

    @Test
    void capitalsOfTheHeadAreRealLetters() throws IOException {
        String capitals = "ОҚУ-ӘДІСТЕМЕЛІК КЕҢЕС";
        assertTrue(wordText(Papers.saying("")).contains(capitals));
        assertTrue(pdfText(Papers.saying("")).contains(capitals));
        assertEquals(capitals, capitals.toUpperCase(Locale.ROOT));
    }

    private static String wordText(Paper paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxPaper.of(paper)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdfText(Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfPaper.of(paper))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
