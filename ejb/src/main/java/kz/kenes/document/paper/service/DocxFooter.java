package kz.kenes.document.paper.service;

import static kz.kenes.document.paper.service.DocxPaper.twips;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.Text;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The foot of every page of a Word file: QR picture, small print, page number. */
final class DocxFooter {

    private static final int QR_SIDE = 14;
    private static final int PAGE_NUMBER = 24;

    private final XWPFDocument document;

    DocxFooter(XWPFDocument document) {
        this.document = document;
    }

    void write(Paper paper) throws IOException {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        boolean picture = paper.link() != null;
        XWPFTable table = footer.createTable(1, 3);
        table.removeBorders();
        int left = picture ? QR_SIDE + 4 : PAGE_NUMBER;
        DocxTable.layOut(
                table,
                new int[] {twips(left), twips((double) DocxTable.WIDTH - left - PAGE_NUMBER), twips(PAGE_NUMBER)});
        for (XWPFTableCell cell : table.getRow(0).getTableCells()) {
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        }
        if (picture) {
            picture(paragraph(table, 0, ParagraphAlignment.START), paper.link());
        }
        ParagraphAlignment middle = picture ? ParagraphAlignment.START : ParagraphAlignment.CENTER;
        DocxPaper.fill(paragraph(table, 1, middle), Text.of(paper.note()));
        XWPFParagraph number = paragraph(table, 2, ParagraphAlignment.END);
        field(number, "PAGE", "1");
        number.createRun().setText(" / ");
        field(number, "NUMPAGES", "1");
    }

    private static XWPFParagraph paragraph(XWPFTable table, int column, ParagraphAlignment alignment) {
        XWPFTableCell cell = table.getRow(0).getCell(column);
        DocxTable.cell(cell, "Footer", alignment, Text.empty());
        return cell.getParagraphs().get(0);
    }

    private static void picture(XWPFParagraph paragraph, String link) throws IOException {
        byte[] png = QrPicture.png(link);
        int side = (int) (QR_SIDE * (double) Units.EMU_PER_CENTIMETER / 10);
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "qr.png", side, side);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(link);
    }

    /** @param shown until the field is counted */
    static void field(XWPFParagraph paragraph, String instruction, String shown) {
        CTFldChar begin = paragraph.createRun().getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        begin.setDirty(true);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText(shown);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
