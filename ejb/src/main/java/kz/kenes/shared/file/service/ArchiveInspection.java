package kz.kenes.shared.file.service;

import static kz.kenes.shared.RuleViolation.require;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.file.FileViolation;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through an office file, which is a ZIP archive of XML parts. Unpacks part by part into nothing and stops at the first limit
 * that is passed, so an archive that would fill the memory is refused after a moment. Every part must have the checksum it claims,
 * every XML part must be well-formed and may declare no document type.
 */
final class ArchiveInspection {

    private static final long UNPACKED = 200L * Uploads.MEGABYTE;
    /** Text and tables shrink to a tenth or twentieth; what shrinks to less than a hundredth was made to swell. */
    private static final int SWELLING = 100;

    private static final int PARTS = 5_000;
    private static final int DEPTH = 2;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final String name;
    private final byte[] bytes;
    private FileKind kind;
    private long unpacked;
    private int parts;

    ArchiveInspection(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The kind of office file, or null for any other archive; refuses what is damaged, swells or carries macros. */
    FileKind kind() {
        try (ZipFile zip = open(bytes)) {
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                count(part.getName());
                require(names.add(part.getName().toLowerCase(Locale.ROOT)), FileViolation.BROKEN, name);
                try (Metered content = new Metered(zip.getInputStream(part))) {
                    inspect(part.getName(), content, 1);
                    require(content.crc.getValue() == part.getCrc(), FileViolation.BROKEN, name);
                }
            }
            return kind;
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // damage in an archive shows itself in many ways
            throw new RuleViolation(FileViolation.BROKEN, name);
        }
    }

    static ZipFile open(byte[] archive) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get();
    }

    private void count(String part) {
        require(++parts <= PARTS, FileViolation.BLOATED, name);
        String lower = part.toLowerCase(Locale.ROOT);
        boolean active = lower.endsWith("vbaproject.bin")
                || lower.endsWith("vbadata.xml")
                || lower.contains("/activex/")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/");
        require(!active, FileViolation.MACROS, name);
    }

    private void inspectInner(InputStream archive, int depth) throws IOException {
        require(depth <= DEPTH, FileViolation.BLOATED, name);
        ZipArchiveInputStream zip = new ZipArchiveInputStream(archive);
        for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            count(part.getName());
            inspect(part.getName(), new Metered(zip), depth);
        }
    }

    private void inspect(String part, InputStream metered, int depth) throws IOException {
        String lower = part.toLowerCase(Locale.ROOT);
        BufferedInputStream content = new BufferedInputStream(metered);
        content.mark(8);
        byte[] first = content.readNBytes(4);
        content.reset();
        if (first.length == 4
                && ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).getInt() == 0x04034B50) {
            inspectInner(content, depth + 1);
        } else if (depth == 1 && "mimetype".equals(part)) {
            String type = new String(content.readNBytes(200), StandardCharsets.US_ASCII);
            kind = FileKind.ODT.mediaType().equals(type) ? FileKind.ODT : null;
        } else if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            read(content, depth == 1 && "[content_types].xml".equals(lower));
        }
        metered.transferTo(OutputStream.nullOutputStream());
    }

    private void read(InputStream xml, boolean typesWanted) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                require(event != XMLStreamConstants.DTD, FileViolation.UNSAFE, name);
                if (typesWanted && event == XMLStreamConstants.START_ELEMENT) {
                    contentType(reader.getAttributeValue(null, "ContentType"));
                }
            }
        } catch (XMLStreamException e) {
            throw new RuleViolation(FileViolation.BROKEN, name);
        }
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void contentType(String type) {
        if (type == null) {
            return;
        }
        boolean macros = type.toLowerCase(Locale.ROOT).contains("macroenabled") || type.endsWith("vbaProject");
        require(!macros, FileViolation.MACROS, name);
        switch (type) {
            case OFFICE + "wordprocessingml.document.main+xml" -> kind = FileKind.DOCX;
            case OFFICE + "spreadsheetml.sheet.main+xml" -> kind = FileKind.XLSX;
            case OFFICE + "presentationml.presentation.main+xml" -> kind = FileKind.PPTX;
            default -> {
                // parts of no account for the kind
            }
        }
    }

    /** Counts and checks what is unpacked, and belongs to the archive: closing it closes nothing. */
    private final class Metered extends FilterInputStream {

        private final CRC32 crc = new CRC32();

        Metered(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                crc.update(b);
                meter(1);
            }
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read > 0) {
                crc.update(target, offset, read);
                meter(read);
            }
            return read;
        }

        @Override
        public void close() {
            // the archive goes on to its next part
        }

        private void meter(int more) {
            unpacked += more;
            long most = Math.min(UNPACKED, Math.max(Uploads.MEGABYTE, (long) SWELLING * bytes.length));
            require(unpacked <= most, FileViolation.BLOATED, name);
        }
    }
}
