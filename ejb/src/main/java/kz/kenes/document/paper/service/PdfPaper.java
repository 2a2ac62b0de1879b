package kz.kenes.document.paper.service;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.regex.Pattern;
import kz.kenes.document.paper.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes a paper as a PDF file for keeping: every font embedded, tagged for screen readers, bookmarks at the sections. Reads nothing
 * from outside.
 */
public final class PdfPaper {

    private static final String FAMILY = "Paper";
    /** Stands for a letter that the font lacks, such as an emoji. */
    private static final String NO_GLYPH = "\u25A1";

    private static final Pattern XML_DATE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private static final String CSS = css();
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfPaper() {}

    /** The file's bytes: the same for the same paper. */
    public static byte[] of(Paper paper) {
        return Turns.take(() -> bytes(paper));
    }

    private static byte[] bytes(Paper paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .withProducer("Kenes")
                .useReplacementText(NO_GLYPH)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:image/png;"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(PaperPage.of(paper, CSS), null);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("PDF of " + paper.title(), e);
        }
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(FontFile.serif(face)), FAMILY, weight, style, true);
    }

    /** Puts the paper's own date where the library puts the present moment: in the properties, in their XML form and in the id. */
    private static void date(PDDocument document, Paper paper) throws IOException {
        Calendar madeAt = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        madeAt.setTimeInMillis(paper.madeAt().toEpochMilli());
        document.getDocumentInformation().setCreationDate(madeAt);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String dated = XML_DATE.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8))
                .replaceAll("$1" + paper.madeAt().truncatedTo(ChronoUnit.SECONDS) + "$2");
        byte[] xml = dated.getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xml)));
        document.setDocumentId(paper.madeAt().toEpochMilli());
    }

    private static String css() {
        try (InputStream source = PdfPaper.class.getResourceAsStream("paper.css")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
