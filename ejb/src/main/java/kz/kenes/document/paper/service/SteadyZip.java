package kz.kenes.document.paper.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a ZIP file, so that the same content is the same bytes, and replaces parts of it. */
final class SteadyZip {

    /** The first moment that a ZIP file can name. */
    private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    /** @param replaced new content by the name of the part */
    static byte[] of(byte[] zip, Map<String, byte[]> replaced) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream target = new ZipOutputStream(steady)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(START);
                target.putNextEntry(timeless);
                byte[] other = replaced.get(entry.getName());
                if (other == null) {
                    source.transferTo(target);
                } else {
                    target.write(other);
                }
                target.closeEntry();
            }
        }
        return steady.toByteArray();
    }
}
