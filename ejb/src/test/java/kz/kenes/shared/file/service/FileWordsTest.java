package kz.kenes.shared.file.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kenes.shared.api.FileContent;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class FileWordsTest {

    private static final String WORDS = "Әдістемелік нұсқаулық";

    @Test
    void readsAWordDocument() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(WORDS);
            document.createTable(1, 1).getRow(0).getCell(0).setText("кестеде");
            String words = words(FileKind.DOCX, bytes(document::write));
            assertTrue(words.contains(WORDS) && words.contains("кестеде"), words);
        }
    }

    @Test
    void readsASheetAndSlides() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                XMLSlideShow slides = new XMLSlideShow()) {
            book.createSheet().createRow(0).createCell(0).setCellValue(WORDS);
            assertTrue(words(FileKind.XLSX, bytes(book::write)).contains(WORDS));
            slides.createSlide().createTextBox().setText(WORDS);
            assertTrue(words(FileKind.PPTX, bytes(slides::write)).contains(WORDS));
        }
    }

    @Test
    void readsAPdf() throws IOException {
        try (PDDocument document = new PDDocument();
                var font = getClass().getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType0Font serif = PDType0Font.load(document, font);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(serif, 14);
                content.newLineAtOffset(50, 700);
                content.showText(WORDS);
                content.endText();
            }
            assertTrue(words(FileKind.PDF, bytes(document::save)).contains(WORDS));
        }
    }

    @Test
    void readsAnOpenDocumentWithoutFollowingItsEntities() throws IOException {
        ByteArrayOutputStream odt = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(odt)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<text><p>" + WORDS + "</p><p>екінші</p></text>").getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(WORDS + " екінші", words(FileKind.ODT, odt.toByteArray()).replaceAll("\\s+", " "));
    }

    @Test
    void aDamagedFileAndAPictureHaveNoWords() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(WORDS);
            byte[] whole = bytes(document::write);
            assertEquals("", words(FileKind.DOCX, Arrays.copyOf(whole, whole.length / 2)));
        }
        assertEquals("", words(FileKind.PDF, new byte[] {1, 2, 3}));
        assertEquals("", words(FileKind.PNG, new byte[] {1, 2, 3}));
    }

    private static String words(FileKind kind, byte[] bytes) {
        return FileWords.of(new FileContent("f." + kind.ending(), kind.mediaType(), bytes));
    }

    private static byte[] bytes(Saving saving) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        saving.to(out);
        return out.toByteArray();
    }

    private interface Saving {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
