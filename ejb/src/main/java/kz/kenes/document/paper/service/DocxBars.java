package kz.kenes.document.paper.service;

import static kz.kenes.document.paper.service.DocxPaper.twips;

import java.math.BigInteger;
import java.util.List;
import kz.kenes.document.paper.Block.Bars;
import kz.kenes.document.paper.Text;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A chart of bars in a Word file: a table without lines, in which the place of the bars has a hundred narrow columns, so that a
 * bar is one shaded cell over as many of them as it is per cent long.
 */
final class DocxBars {

    private static final int LABEL = twips(70);
    private static final int STEP = twips(0.74);
    private static final int STEPS = 100;
    private static final int SHOWN = twips(26);
    private static final String COLOUR = "4F6D8F";

    private final XWPFDocument document;

    DocxBars(XWPFDocument document) {
        this.document = document;
    }

    void write(Bars chart) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.removeBorders();
        table.setWidth(LABEL + STEPS * STEP + SHOWN);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.addNewGridCol().setW(BigInteger.valueOf(LABEL));
        for (int step = 0; step < STEPS; step++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(STEP));
        }
        grid.addNewGridCol().setW(BigInteger.valueOf(SHOWN));
        // a row that the table creates by itself has as many cells as the first one
        chart.bars().forEach(bar -> write(bar, new XWPFTableRow(table.getCTTbl().addNewTr(), table)));
        document.createParagraph().setSpacingAfter(0);
    }

    private static void write(Bars.Bar bar, XWPFTableRow row) {
        row.setCantSplitRow(true);
        say(cell(row, LABEL, 1), ParagraphAlignment.START, bar.label());
        if (bar.percent() > 0) {
            XWPFTableCell filled = cell(row, bar.percent() * STEP, bar.percent());
            filled.setColor(COLOUR);
            part(filled.getCTTc().getTcPr().addNewTcBorders());
            say(filled, ParagraphAlignment.START, "");
        }
        if (bar.percent() < STEPS) {
            int rest = STEPS - bar.percent();
            say(cell(row, rest * STEP, rest), ParagraphAlignment.START, "");
        }
        say(cell(row, SHOWN, 1), ParagraphAlignment.END, bar.shown());
    }

    /** A white line above and below keeps bars that touch apart. */
    private static void part(CTTcBorders borders) {
        for (CTBorder line : List.of(borders.addNewTop(), borders.addNewBottom())) {
            line.setVal(STBorder.SINGLE);
            line.setSz(BigInteger.valueOf(12));
            line.setColor("FFFFFF");
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, int width, int columns) {
        XWPFTableCell cell = row.createCell();
        CTTcPr form = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        form.addNewTcW().setW(BigInteger.valueOf(width));
        form.getTcW().setType(STTblWidth.DXA);
        if (columns > 1) {
            form.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        return cell;
    }

    private static void say(XWPFTableCell cell, ParagraphAlignment alignment, String words) {
        DocxTable.cell(cell, "Cell", alignment, Text.of(words));
    }
}
