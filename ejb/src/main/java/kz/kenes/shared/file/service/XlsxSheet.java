package kz.kenes.shared.file.service;

import static kz.kenes.shared.RuleViolation.require;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.file.FileViolation;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/** Reads the first sheet of an XLSX file part by part, as a stream; nothing of the file is kept but the values. */
final class XlsxSheet {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Places before or after the decimal point that a number of a spreadsheet may have. */
    private static final int MOST_DIGITS = 330;

    private static final int SHARED_CHARACTERS = 16 * Uploads.MEGABYTE;

    private final String file;
    private final Rows rows;
    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> datedStyles = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private boolean inCellFormats;
    private boolean from1904;
    private int sharedCharacters;
    private int lastRow;
    private ZipFile zip;

    XlsxSheet(String file, Rows rows) {
        this.file = file;
        this.rows = rows;
    }

    Sheet read(byte[] content) {
        try (ZipFile archive = ArchiveInspection.open(content)) {
            zip = archive;
            String[] first = firstSheet();
            String part = target(first[1]);
            read("xl/sharedStrings.xml", this::sharedText);
            read("xl/styles.xml", this::styles);
            require(read(part, this::sheet), FileViolation.BROKEN, file);
            return rows.sheet(first[0], merged);
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // a sheet that contradicts itself shows it in many ways
            throw new RuleViolation(FileViolation.BROKEN, file);
        }
    }

    private interface Reader {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private boolean read(String part, Reader reader) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            return false;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            XMLStreamReader xml = ArchiveInspection.factory().createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    reader.read(xml);
                }
            }
            return true;
        }
    }

    /** Name and relation of the first sheet. */
    private String[] firstSheet() throws IOException, XMLStreamException {
        String[] first = new String[2];
        read("xl/workbook.xml", xml -> {
            if (isStart(xml, "workbookPr")) {
                String system = xml.getAttributeValue(null, "date1904");
                from1904 = "1".equals(system) || "true".equals(system);
            } else if (isStart(xml, "sheet")
                    && first[1] == null
                    && !"hidden".equals(xml.getAttributeValue(null, "state"))) {
                first[0] = xml.getAttributeValue(null, "name");
                first[1] = xml.getAttributeValue(RELATION, "id");
            }
        });
        require(first[0] != null && first[1] != null, FileViolation.BROKEN, file);
        return first;
    }

    private String target(String relation) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        read("xl/_rels/workbook.xml.rels", xml -> {
            if (isStart(xml, "Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        String target = targets.get(relation);
        require(target != null, FileViolation.BROKEN, file);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void sharedText(XMLStreamReader xml) throws XMLStreamException {
        if (isStart(xml, "si")) {
            String text = EscapedText.decoded(richText(xml, "si"));
            sharedCharacters += text.length();
            require(sharedCharacters <= SHARED_CHARACTERS, FileViolation.BLOATED, file);
            shared.add(text);
        }
    }

    private void styles(XMLStreamReader xml) {
        if (isStart(xml, "numFmt")) {
            formats.put(
                    Integer.valueOf(xml.getAttributeValue(null, "numFmtId")),
                    xml.getAttributeValue(null, "formatCode"));
        } else if (isStart(xml, "cellXfs")) {
            inCellFormats = true;
        } else if (isStart(xml, "cellStyles")) {
            inCellFormats = false;
        } else if (inCellFormats && isStart(xml, "xf")) {
            String id = xml.getAttributeValue(null, "numFmtId");
            int format = id == null ? 0 : Integer.parseInt(id);
            String code = formats.get(format);
            datedStyles.add(
                    DateUtil.isInternalDateFormat(format) || code != null && DateUtil.isADateFormat(format, code));
        }
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        if (isStart(xml, "row")) {
            String number = xml.getAttributeValue(null, "r");
            lastRow = number == null ? lastRow + 1 : Integer.parseInt(number);
            rows.begin(lastRow);
            cells(xml);
            rows.end();
        } else if (isStart(xml, "mergeCell")) {
            merged.add(xml.getAttributeValue(null, "ref"));
        }
    }

    private void cells(XMLStreamReader xml) throws XMLStreamException {
        int column = -1;
        while (!isEnd(xml, "row")) {
            if (isStart(xml, "c")) {
                String address = xml.getAttributeValue(null, "r");
                column = address == null ? column + 1 : new CellReference(address).getCol();
                cell(xml, column);
            }
            xml.next();
        }
    }

    private void cell(XMLStreamReader xml, int column) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        boolean formula = false;
        String value = "";
        while (!isEnd(xml, "c")) {
            if (isStart(xml, "f")) {
                formula = true;
            } else if (isStart(xml, "v")) {
                value = xml.getElementText();
            } else if (isStart(xml, "is")) {
                value = EscapedText.decoded(richText(xml, "is"));
            }
            xml.next();
        }
        boolean dated = style != null
                && datedStyles.size() > Integer.parseInt(style)
                && datedStyles.get(Integer.parseInt(style));
        Cell.Kind kind = kind(type == null ? "n" : type, dated);
        rows.add(column, formula ? Cell.Kind.FORMULA : kind, shown(type, kind, value));
    }

    private static Cell.Kind kind(String type, boolean dated) {
        return switch (type) {
            case "s", "str", "inlineStr" -> Cell.Kind.TEXT;
            case "b" -> Cell.Kind.TRUTH;
            case "e" -> Cell.Kind.ERROR;
            case "d" -> Cell.Kind.DATE;
            default -> dated ? Cell.Kind.DATE : Cell.Kind.NUMBER;
        };
    }

    private String shown(String type, Cell.Kind kind, String value) {
        if (value.isBlank()) {
            return "";
        }
        return switch (kind) {
            case TEXT -> "s".equals(type) ? shared.get(Integer.parseInt(value.strip())) : value;
            case TRUTH -> String.valueOf("1".equals(value.strip()));
            case NUMBER -> number(value);
            case DATE -> "d".equals(type) ? value : date(Double.parseDouble(value));
            default -> value;
        };
    }

    /** What people see of a number: 15 digits, as spreadsheet programs keep them. */
    private String number(String value) {
        BigDecimal exact = new BigDecimal(value.strip());
        boolean aDouble = Math.abs((long) exact.precision() - exact.scale()) <= MOST_DIGITS;
        require(aDouble, FileViolation.BROKEN, file);
        return exact.round(new MathContext(15)).stripTrailingZeros().toPlainString();
    }

    private String date(double days) {
        LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904, true);
        require(moment != null, FileViolation.BROKEN, file);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** The words of all parts of a text, without the reading aids of Japanese. */
    private static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (!isEnd(xml, element)) {
            if (isStart(xml, "rPh")) {
                aid = true;
            } else if (isEnd(xml, "rPh")) {
                aid = false;
            } else if (isStart(xml, "t") && !aid) {
                text.append(xml.getElementText());
            }
            xml.next();
        }
        return text.toString();
    }

    private static boolean isStart(XMLStreamReader xml, String element) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT && element.equals(xml.getLocalName());
    }

    private static boolean isEnd(XMLStreamReader xml, String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT && element.equals(xml.getLocalName());
    }
}
