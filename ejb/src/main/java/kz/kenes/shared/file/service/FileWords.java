package kz.kenes.shared.file.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.kenes.shared.api.FileContent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.extractor.POITextExtractor;
import org.apache.poi.ooxml.extractor.POIXMLExtractorFactory;

/** The words inside a kept file. Files were inspected when they came; a picture or a damaged file simply has no words. */
public final class FileWords {

    /** Enough for a thick textbook; what stands behind it is not found. */
    private static final int MOST = 2_000_000;

    private static final Logger LOG = Logger.getLogger(FileWords.class.getName());
    private static final XMLInputFactory XML = xml();

    private FileWords() {}

    /** Everything that can be read in the file; empty for a picture, a scan or a damaged file. */
    public static String of(FileContent file) {
        try {
            String words = read(file).replace('\0', ' ').strip();
            return words.substring(0, Math.min(words.length(), MOST));
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            LOG.log(Level.FINE, unreadable, () -> "No words in " + file.name());
            return "";
        }
    }

    private static String read(FileContent file) throws IOException, XMLStreamException {
        String type = file.mediaType();
        if (type.equals(FileKind.PDF.mediaType())) {
            try (PDDocument document = Loader.loadPDF(file.bytes())) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (type.equals(FileKind.ODT.mediaType())) {
            return openDocument(file.bytes());
        }
        if (type.equals(FileKind.TXT.mediaType()) || type.equals(FileKind.CSV.mediaType())) {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        }
        if (type.startsWith("application/vnd.openxmlformats")) {
            try (POITextExtractor office =
                    new POIXMLExtractorFactory().create(new ByteArrayInputStream(file.bytes()), null)) {
                return office.getText();
            }
        }
        return "";
    }

    private static String openDocument(byte[] bytes) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return characters(XML.createXMLStreamReader(zip));
                }
            }
        }
        return "";
    }

    private static String characters(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.hasNext() && text.length() < MOST) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
