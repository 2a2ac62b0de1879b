package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.FILE_UNREADABLE;
import static kz.kenes.people.intake.IntakeViolation.NOT_A_TABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import kz.kenes.shared.RuleViolation;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of the first sheet of a workbook, read as a stream. */
final class XlsxRows {

    private XlsxRows() {}

    static List<RawRow> read(byte[] bytes) {
        ZipGuard.requireHarmless(bytes);
        try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(book);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new RuleViolation(NOT_A_TABLE);
            }
            SheetContent content = new SheetContent(new ReadOnlySharedStringsTable(book), reader.getStylesTable());
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(content);
                xml.parse(new InputSource(sheet));
            }
            return content.rows();
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException broken) {
            throw new RuleViolation(FILE_UNREADABLE);
        }
    }
}
