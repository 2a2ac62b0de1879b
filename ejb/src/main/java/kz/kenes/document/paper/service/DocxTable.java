package kz.kenes.document.paper.service;

import static kz.kenes.document.paper.service.DocxPaper.aligned;
import static kz.kenes.document.paper.service.DocxPaper.fill;
import static kz.kenes.document.paper.service.DocxPaper.twips;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block.Signature;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.document.paper.Text;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of a Word file: ruled ones for data, unruled ones for the lines to sign on. */
final class DocxTable {

    /** Between the margins, in millimetres. */
    static final int WIDTH = 170;

    private static final int CELL_MARGIN = twips(1.5);

    private final XWPFDocument document;

    DocxTable(XWPFDocument document) {
        this.document = document;
    }

    void write(Table table) {
        int[] widths = widths(table.columns());
        XWPFTable target = document.createTable(table.rows().size() + 1, widths.length);
        layOut(target, widths);
        XWPFTableRow heading = target.getRow(0);
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        for (int c = 0; c < widths.length; c++) {
            XWPFTableCell cell = heading.getCell(c);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            cell(
                    cell,
                    "CellHeading",
                    ParagraphAlignment.CENTER,
                    Text.of(table.columns().get(c).heading()));
        }
        for (int r = 0; r < table.rows().size(); r++) {
            XWPFTableRow row = target.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int c = 0; c < widths.length; c++) {
                Alignment alignment = table.columns().get(c).alignment();
                cell(
                        row.getCell(c),
                        "Cell",
                        aligned(alignment),
                        table.rows().get(r).get(c));
            }
        }
        document.createParagraph().setSpacingAfter(0);
    }

    void write(Signatures signatures) {
        XWPFParagraph gap = document.createParagraph();
        gap.setStyle("Normal");
        gap.setKeepNext(true);
        List<Signature> lines = signatures.signatures();
        XWPFTable target = document.createTable(lines.size(), 3);
        target.removeBorders();
        layOut(target, new int[] {twips(68), twips(42), twips(60)});
        for (int r = 0; r < lines.size(); r++) {
            sign(target.getRow(r), lines.get(r), r < lines.size() - 1);
        }
    }

    private static void sign(XWPFTableRow row, Signature line, boolean moreFollow) {
        row.setCantSplitRow(true);
        row.setHeight(twips(16));
        cell(row.getCell(0), "Normal", ParagraphAlignment.START, Text.of(line.position()));
        cell(row.getCell(1), "Normal", ParagraphAlignment.START, Text.empty());
        cell(row.getCell(2), "Normal", ParagraphAlignment.START, Text.of(line.name()));
        if (!line.note().isEmpty()) {
            XWPFParagraph note = row.getCell(2).addParagraph();
            note.setStyle("Note");
            fill(note, Text.of(line.note()));
        }
        underline(row.getCell(1));
        for (XWPFTableCell cell : row.getTableCells()) {
            cell.setVerticalAlignment(XWPFVertAlign.BOTTOM);
            cell.getParagraphs().forEach(p -> p.setKeepNext(moreFollow));
        }
    }

    private static void underline(XWPFTableCell cell) {
        CTBorder line = cell.getCTTc().getTcPr().addNewTcBorders().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(4));
        line.setColor("000000");
    }

    static void cell(XWPFTableCell cell, String style, ParagraphAlignment alignment, Text text) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        paragraph.setAlignment(alignment);
        fill(paragraph, text);
    }

    /** Fixes the widths of the columns, in twips, so that every program lays the table out alike. */
    static void layOut(XWPFTable table, int[] widths) {
        table.setWidth(IntStream.of(widths).sum());
        table.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int c = 0; c < widths.length; c++) {
                CTTblWidth width = row.getCell(c).getCTTc().addNewTcPr().addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(BigInteger.valueOf(widths[c]));
            }
        }
    }

    private static int[] widths(List<Column> columns) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        return columns.stream()
                .mapToInt(c -> (int) Math.round((double) twips(WIDTH) * c.share() / shares))
                .toArray();
    }
}
