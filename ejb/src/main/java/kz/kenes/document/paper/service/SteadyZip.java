package kz.kenes.document.paper.service;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A ZIP file that does not say when it was written, so that the same content is the same bytes. Some parts are given beforehand. */
final class SteadyZip extends ZipArchiveOutputStream {

    /** The first moment that a ZIP file can name; it is written without a zone. */
    private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> given;
    private boolean ignoring;

    /** @param given content by the name of the part, whatever is written to it */
    SteadyZip(OutputStream target, Map<String, byte[]> given) {
        super(target);
        this.given = given;
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(START.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
        byte[] content = given.get(entry.getName());
        if (content != null) {
            super.write(content, 0, content.length);
            ignoring = true;
        }
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        if (!ignoring) {
            super.write(source, offset, length);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        ignoring = false;
        super.closeArchiveEntry();
    }
}
