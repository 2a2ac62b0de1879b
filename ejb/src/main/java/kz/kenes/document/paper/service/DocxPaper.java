package kz.kenes.document.paper.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Bars;
import kz.kenes.document.paper.Block.Contents;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.NumberAndDate;
import kz.kenes.document.paper.Block.Numbered;
import kz.kenes.document.paper.Block.PageBreak;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Section;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.Text;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Writes a paper as a Word file that people can edit further: real styles and headings, fields for page numbers. */
public final class DocxPaper {

    /** Twentieths of a point, the unit of Word, in a millimetre: 1440 to the inch. */
    private static final double TWIPS = 1440 / 25.4;

    private static final byte[] SETTINGS = resource("settings.xml");
    private static final String STYLES = new String(resource("styles.xml"), StandardCharsets.UTF_8);
    private static final int LEAD = 80;
    private static final int BEFORE_TABLE = 120;
    private static final int FIRST_LINE = twips(12.5);

    private static final String PICTURE =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ./w:pict";
    private static final String TEXT_PATH = "declare namespace v='urn:schemas-microsoft-com:vml' .//v:shape/v:textpath";

    private final Paper paper;
    private final XWPFDocument document;
    private int sections;
    private int entries;

    private DocxPaper(Paper paper, XWPFDocument document) {
        this.paper = paper;
        this.document = document;
    }

    /** The file's bytes: the same for the same paper. */
    public static byte[] of(Paper paper) {
        return Turns.take(() -> bytes(paper));
    }

    private static byte[] bytes(Paper paper) {
        // closing would save everything a second time; the file is in memory alone
        XWPFDocument document = new XWPFDocument();
        try {
            DocxPaper file = new DocxPaper(paper, document);
            file.write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(
                    new SteadyZip(bytes, Map.of("word/settings.xml", SETTINGS, "word/styles.xml", file.styles())));
            return bytes.toByteArray();
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("DOCX of " + paper.title(), e);
        } finally {
            document.getPackage().revert();
        }
    }

    private void write() throws IOException, XmlException {
        document.createStyles();
        describe();
        pageSetUp();
        new DocxFooter(document).write(paper);
        for (int i = 0; i < paper.blocks().size(); i++) {
            int first = document.getParagraphs().size();
            write(paper.blocks().get(i));
            boolean beforeTable =
                    i + 1 < paper.blocks().size() && paper.blocks().get(i + 1) instanceof Table;
            for (XWPFParagraph paragraph : document.getParagraphs()
                    .subList(first, document.getParagraphs().size())) {
                if (paper.staysWithNext(i)) {
                    paragraph.setKeepNext(true);
                }
                if (beforeTable) {
                    paragraph.setSpacingAfter(BEFORE_TABLE);
                }
            }
        }
        if (paper.watermark() != null) {
            watermark();
        }
    }

    private void watermark() throws IOException, XmlException {
        try (InputStream picture = DocxPaper.class.getResourceAsStream("watermark.xml")) {
            XmlObject shape = XmlObject.Factory.parse(picture);
            try (XmlCursor cursor = shape.selectPath(TEXT_PATH)[0].newCursor()) {
                cursor.setAttributeText(new QName("string"), paper.watermark());
            }
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .getCTR()
                    .addNewPict()
                    .set(shape.selectPath(PICTURE)[0]);
        }
    }

    private byte[] styles() {
        String language =
                switch (paper.language()) {
                    case KK -> "kk-KZ";
                    case RU -> "ru-RU";
                    case EN -> "en-GB";
                };
        return STYLES.replace("{language}", language).getBytes(StandardCharsets.UTF_8);
    }

    private void describe() {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title());
        properties.setCreator("Kenes");
        properties.setCreated(Optional.of(Date.from(paper.madeAt())));
        properties.setModified(Optional.of(Date.from(paper.madeAt())));
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(paper.language().tag());
    }

    private void pageSetUp() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setRight(BigInteger.valueOf(twips(10)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
        margins.setLeft(BigInteger.valueOf(twips(30)));
        margins.setHeader(BigInteger.valueOf(twips(8)));
        margins.setFooter(BigInteger.valueOf(twips(4)));
        margins.setGutter(BigInteger.ZERO);
    }

    private void write(Block block) {
        if (block instanceof Letterhead head) {
            head.names().forEach(name -> paragraph("Letterhead", name));
        } else if (block instanceof Title title) {
            paragraph("Title", title.name());
            title.below().forEach(line -> paragraph("Subtitle", line));
        } else if (block instanceof NumberAndDate line) {
            numberAndDate(line);
        } else if (block instanceof Section section) {
            heading(section);
        } else if (block instanceof PageBreak) {
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
        } else if (block instanceof Contents contents) {
            paragraph("Title", contents.heading());
            contents.sections().forEach(this::entry);
        } else if (block instanceof Paragraph text) {
            paragraph(text);
        } else if (block instanceof Numbered list) {
            list.entries().forEach(this::entry);
        } else if (block instanceof Table table) {
            new DocxTable(document).write(table);
        } else if (block instanceof Bars chart) {
            new DocxBars(document).write(chart);
        } else if (block instanceof Signatures signatures) {
            new DocxTable(document).write(signatures);
        } else {
            throw new IllegalArgumentException(block.getClass().getName());
        }
    }

    /** Under a bookmark, for the contents to name its page. */
    private void heading(Section section) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + section.level());
        CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setName("s" + ++sections);
        mark.setId(BigInteger.valueOf(sections));
        fill(paragraph, Text.of(section.line()));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(sections));
    }

    /** The number of the page is a field, which Word counts when it opens the file. */
    private void entry(Section section) {
        XWPFParagraph paragraph = document.createParagraph();
        CTTabStop stop = paragraph.getCTP().addNewPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(BigInteger.valueOf(twips(170)));
        fill(paragraph, Text.of(section.line()));
        paragraph.createRun().addTab();
        DocxFooter.field(paragraph, "PAGEREF s" + ++entries, "…");
    }

    private void numberAndDate(NumberAndDate line) {
        XWPFRun run = paragraph("NumberAndDate", line.left()).createRun();
        run.addTab();
        run.setText(line.middle());
        run.addTab();
        run.setText(line.right());
    }

    private void entry(Numbered.Entry entry) {
        XWPFParagraph paragraph = paragraph("Entry", entry.label());
        paragraph.getRuns().get(0).addTab();
        fill(paragraph, entry.text());
    }

    private void paragraph(Paragraph text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(aligned(text.alignment()));
        if (text.indented()) {
            paragraph.setIndentationFirstLine(FIRST_LINE);
        }
        if (text.withNext()) {
            paragraph.setSpacingBefore(LEAD);
        }
        fill(paragraph, text.text());
    }

    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        fill(paragraph, Text.of(words));
        return paragraph;
    }

    static void fill(XWPFParagraph paragraph, Text text) {
        for (Text.Run part : text.runs()) {
            XWPFRun run = paragraph.createRun();
            if (part.bold()) {
                run.setBold(true);
            }
            if (part.italic()) {
                run.setItalic(true);
            }
            write(run, part.words());
        }
    }

    private static void write(XWPFRun run, String words) {
        List<String> lines = List.of(words.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), run.getCTR().sizeOfTArray());
        }
    }

    static ParagraphAlignment aligned(Alignment alignment) {
        return switch (alignment) {
            case START -> ParagraphAlignment.START;
            case CENTRE -> ParagraphAlignment.CENTER;
            case END -> ParagraphAlignment.END;
            case JUSTIFIED -> ParagraphAlignment.BOTH;
        };
    }

    private static byte[] resource(String name) {
        try (InputStream source = DocxPaper.class.getResourceAsStream(name)) {
            return source.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS);
    }
}
