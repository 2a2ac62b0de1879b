package kz.kenes.council.paper.service;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Logger;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.DocxPaper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.shared.vocabulary.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/**
 * What minutes of 20 items and 36 seats cost, compared in the same run with the bare libraries writing the same words without
 * layout, properties, tags or bookmarks. Processor time, alternating, medians: other work on the machine does not count.
 */
class PaperCostTest {

    private static final Logger LOG = Logger.getLogger(PaperCostTest.class.getName());
    private static final int ROUNDS = 7;
    private static final int GREATEST_RATIO = 3;

    private final MinutesData data = SampleMeeting.minutes();
    private final List<String> lines =
            MinutesPaper.of(data, Language.KK).words().lines().toList();

    @Test
    void aPdfCostsAtMostThreeTimesTheBareLibrary() {
        assertRatio("PDF", () -> PdfPaper.of(minutes()), this::barePdf);
    }

    @Test
    void aDocxCostsAtMostThreeTimesTheBareLibrary() {
        assertRatio("DOCX", () -> DocxPaper.of(minutes()), this::bareDocx);
    }

    private Paper minutes() {
        return MinutesPaper.of(data, Language.KK);
    }

    private static void assertRatio(String format, Runnable ours, Runnable bare) {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        long[] own = new long[ROUNDS];
        long[] floor = new long[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            long start = cpu.getCurrentThreadCpuTime();
            bare.run();
            long middle = cpu.getCurrentThreadCpuTime();
            ours.run();
            if (round >= 0) {
                floor[round] = middle - start;
                own[round] = cpu.getCurrentThreadCpuTime() - middle;
            }
        }
        double ratio = (double) median(own) / median(floor);
        LOG.info(() -> "%s: %d ms, bare library %d ms, ratio %.2f"
                .formatted(format, median(own) / 1_000_000, median(floor) / 1_000_000, ratio));
        assertTrue(ratio <= GREATEST_RATIO, format + " " + ratio);
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void barePdf() {
        StringBuilder html = new StringBuilder("<html><body style='font-family: a; font-size: 14pt'>");
        for (String line : lines) {
            boolean row = line.contains("\t");
            html.append(row ? "<table><tr>" : "<p>");
            for (String cell : line.split("\t")) {
                String text = cell.replace("&", "&amp;").replace("<", "&lt;");
                html.append(row ? "<td>" + text + "</td>" : text);
            }
            html.append(row ? "</tr></table>" : "</p>");
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (String face : List.of("Regular", "Bold", "Italic")) {
            builder.useFont(
                    () -> getClass().getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf"),
                    "a",
                    face.equals("Bold") ? 700 : 400,
                    face.equals("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        try {
            builder.withHtmlContent(html.append("</body></html>").toString(), null)
                    .toStream(new ByteArrayOutputStream())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bareDocx() {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = null;
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 1) {
                    document.createParagraph().createRun().setText(line);
                } else {
                    boolean first = table == null;
                    table = first ? document.createTable(1, cells.length) : table;
                    var row = first ? table.getRow(0) : table.createRow();
                    for (int c = 0; c < cells.length; c++) {
                        row.getCell(c).setText(cells[c]);
                    }
                }
            }
            document.write(new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
