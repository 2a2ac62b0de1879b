package kz.kenes.shared.file.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Violation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.FileViolation;
import kz.kenes.shared.vocabulary.Language;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {

    private final Uploads uploads = new Uploads(1);

    @Test
    void goodFilesPassWithTheirTrueMediaType() throws IOException {
        assertEquals("application/pdf", check("жоба.pdf", pdf()).mediaType());
        assertEquals(
                FileKind.DOCX.mediaType(), check("Хаттама № 7.docx", docx()).mediaType());
        assertEquals(FileKind.PPTX.mediaType(), check("slides.PPTX", pptx()).mediaType());
        assertEquals(FileKind.XLSX.mediaType(), check("тізім.xlsx", xlsx()).mediaType());
        assertEquals(FileKind.ODT.mediaType(), check("a.odt", odt()).mediaType());
        assertEquals("image/png", check("a.png", picture("png", 30, 30)).mediaType());
        assertEquals("image/jpeg", check("a.JPG", picture("jpg", 30, 30)).mediaType());
        assertEquals("text/csv", check("a.csv", text("аты;тегі\r\n")).mediaType());
        assertEquals("text/plain", check("a.txt", text("\uFEFFҚазақша мәтін")).mediaType());
    }

    @Test
    void theSizeLimitIsExact() {
        byte[] greatest = new byte[Uploads.MEGABYTE];
        Arrays.fill(greatest, (byte) 'a');
        check("a.txt", greatest);
        assertRefused(FileViolation.TOO_BIG, "a.txt", Arrays.copyOf(greatest, greatest.length + 1));
        assertRefused(FileViolation.EMPTY, "a.txt", new byte[0]);
        assertRefused(FileViolation.EMPTY, "a.txt", null);
    }

    @Test
    void theContentDecidesAndTheNameMustAgree() throws IOException {
        assertRefused(FileViolation.NAME_DIFFERS, "a.pdf", docx());
        assertRefused(FileViolation.NAME_DIFFERS, "a.docx", pdf());
        assertRefused(FileViolation.NAME_DIFFERS, "a.docx", xlsx());
        assertRefused(FileViolation.NAME_DIFFERS, "a.png", picture("jpg", 3, 3));
        assertRefused(FileViolation.NAME_DIFFERS, "a.pdf.exe", pdf());
        assertRefused(FileViolation.NAME_DIFFERS, "a.html", text("<script>alert(1)</script>"));
        assertRefused(FileViolation.NAME_DIFFERS, "a.svg", text("<svg onload='alert(1)'/>"));
        assertRefused(FileViolation.NAME_DIFFERS, "a", text("a"));
        assertRefused(FileViolation.KIND_NOT_ACCEPTED, "a.exe", new byte[] {'M', 'Z', 0, 1, 2});
        assertRefused(FileViolation.KIND_NOT_ACCEPTED, "a.docx", new byte[] {'M', 'Z', 0, 1, 2});
        assertRefused(
                FileViolation.KIND_NOT_ACCEPTED,
                "a.zip",
                new Archives().with("a", "b").bytes());
        assertRefused(FileViolation.KIND_NOT_ACCEPTED, "a.doc", text("\u00D0\u00CF\u0011\u00E0\u0000"));
    }

    @Test
    void onlyTheAcceptedKindsPass() {
        RuleViolation refusal = assertThrows(
                RuleViolation.class,
                () -> uploads.check(new FileContent("a.txt", "", text("a")), EnumSet.of(FileKind.XLSX, FileKind.CSV)));
        assertEquals("«a.txt» файлы қабылданбайды. Қабылданатын түрлері: XLSX, CSV.", Wording.of(refusal, Language.KK));
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItIsCut() throws IOException {
        for (Named file : List.of(
                new Named("a.pdf", pdf()),
                new Named("a.docx", docx()),
                new Named("a.xlsx", xlsx()),
                new Named("a.odt", odt()),
                new Named("a.png", picture("png", 60, 60)),
                new Named("a.jpg", picture("jpg", 60, 60)))) {
            for (int tenth = 1; tenth < 10; tenth++) {
                byte[] cut = Arrays.copyOf(file.bytes, file.bytes.length * tenth / 10);
                assertThrows(RuleViolation.class, () -> check(file.name, cut), file.name + " " + tenth);
            }
        }
    }

    @Test
    void flippedBitsEndInARefusalOrNothingButNeverInAnError() throws IOException {
        Random random = new Random(42);
        int refused = 0;
        for (Named file : List.of(
                new Named("a.docx", docx()), new Named("a.xlsx", xlsx()), new Named("a.png", picture("png", 60, 60)))) {
            for (int i = 0; i < 300; i++) {
                byte[] damaged = file.bytes.clone();
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                refused += isRefused(file.name, damaged) ? 1 : 0;
            }
        }
        assertTrue(refused > 700, refused + " of 900");
    }

    @Test
    void anArchiveThatSwellsIsRefusedAfterAMoment() {
        byte[] zeros = new byte[300 * Uploads.MEGABYTE];
        byte[] bomb = Archives.word().with("word/media/a.bin", zeros).bytes();
        long before = System.nanoTime();
        assertRefused(FileViolation.BLOATED, "a.docx", bomb);
        assertTrue(System.nanoTime() - before < 2_000_000_000L);
    }

    @Test
    void aSwellingXmlPartIsRefused() {
        byte[] spaces = new byte[150 * Uploads.MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = Archives.word().with("word/styles.xml", spaces).bytes();
        assertRefused(FileViolation.BLOATED, "a.docx", bomb);
    }

    @Test
    void anArchiveWithThousandsOfPartsIsRefused() {
        Archives many = Archives.word();
        for (int i = 0; i < 6_000; i++) {
            many.with("p" + i, "");
        }
        assertRefused(FileViolation.BLOATED, "a.docx", many.bytes());
    }

    @Test
    void anArchiveMayHoldAnotherButNotAThird() {
        byte[] third = new Archives().with("a", "b").bytes();
        byte[] second = new Archives().with("third.zip", third).bytes();
        check("a.docx", Archives.word().with("word/embeddings/a.xlsx", third).bytes());
        assertRefused(
                FileViolation.BLOATED,
                "a.docx",
                Archives.word().with("word/embeddings/a.xlsx", second).bytes());
    }

    @Test
    void macrosAreRefusedUnderAnyName() {
        byte[] code = Archives.word().with("word/vbaProject.bin", "x").bytes();
        assertRefused(FileViolation.MACROS, "a.docx", code);
        assertRefused(FileViolation.MACROS, "a.docm", code);
        String type = Archives.WORD.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");
        assertRefused(
                FileViolation.MACROS,
                "a.docx",
                new Archives().with("[Content_Types].xml", type).bytes());
    }

    @Test
    void aDocumentTypeInAnyPartIsRefused() {
        String outside = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>";
        assertRefused(
                FileViolation.UNSAFE,
                "a.docx",
                Archives.word().with("word/comments.xml", outside).bytes());
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w>&b;</w>";
        assertRefused(
                FileViolation.UNSAFE,
                "a.docx",
                new Archives().with("[Content_Types].xml", laughs).bytes());
    }

    @Test
    void aPartThatIsNotWellFormedIsRefused() {
        assertRefused(
                FileViolation.BROKEN,
                "a.docx",
                Archives.word().with("word/styles.xml", "<w>").bytes());
    }

    @Test
    void aHugePictureIsRefusedWithoutDrawingIt() throws IOException {
        assertRefused(FileViolation.TOO_MANY_PIXELS, "a.png", withWidth(picture("png", 10, 5_000), 10_001));
        check("a.png", withWidth(picture("png", 10, 5_000), 10_000));
    }

    @Test
    void textMustBeUtf8() {
        assertRefused(FileViolation.NOT_UTF8, "a.csv", "Тегі;Аты".getBytes(Charset.forName("windows-1251")));
        assertRefused(FileViolation.NOT_UTF8, "a.csv", "\uFEFFТегі;Аты".getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ".", "/", "a/..", ".htaccess", "\u0000", "\u202E"})
    void aNameWithoutWordsIsRefused(String name) {
        assertRefused(FileViolation.BAD_NAME, name, text("a"));
    }

    @Test
    void aNameLosesItsFoldersAndWhatCannotBeSaved() {
        assertEquals("passwd.txt", check("../../etc/passwd.txt", text("a")).name());
        assertEquals("a.txt", check("C:\\Users\\Әлия\\a.txt", text("a")).name());
        assertEquals("ab gpj.txt", check("a\r\n\"b\u202E gpj.txt", text("a")).name());
        assertEquals(
                "ә".repeat(196) + ".txt",
                check("ә".repeat(196) + ".txt", text("a")).name());
        assertRefused(FileViolation.BAD_NAME, "ә".repeat(197) + ".txt", text("a"));
    }

    @ParameterizedTest
    @EnumSource(FileViolation.class)
    void everyRefusalHasWordsInThreeLanguages(Violation violation) {
        for (Language language : Language.values()) {
            ResourceBundle words = ResourceBundle.getBundle("kz.kenes.shared.file.Violations", language.locale());
            assertEquals(Set.of(FileViolation.values()).size(), words.keySet().size());
            String sentence = Wording.ofRefusal(violation.key(), new Object[] {"a.pdf", 20}, language);
            assertTrue(sentence.endsWith(".") && !sentence.contains("{"), sentence);
        }
    }

    private record Named(String name, byte[] bytes) {}

    private FileContent check(String name, byte[] bytes) {
        return uploads.check(new FileContent(name, "application/x-anything", bytes), Uploads.DOCUMENTS);
    }

    private boolean isRefused(String name, byte[] bytes) {
        try {
            check(name, bytes);
            return false;
        } catch (RuleViolation e) {
            return true;
        }
    }

    private void assertRefused(FileViolation expected, String name, byte[] bytes) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> check(name, bytes));
        assertEquals(expected, refusal.violation());
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Қазақша");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pptx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow slides = new XMLSlideShow()) {
            slides.createSlide();
            slides.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] xlsx() {
        return SheetWriter.xlsx("a", List.of(new SheetWriter.Column("Аты", 20)), List.of(List.of("Әлия")))
                .bytes();
    }

    private static byte[] odt() {
        return new Archives()
                .with("mimetype", FileKind.ODT.mediaType())
                .with("content.xml", "<office/>")
                .bytes();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withWidth(byte[] png, int width) {
        ByteBuffer header = ByteBuffer.wrap(png).putInt(16, width);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }
}
