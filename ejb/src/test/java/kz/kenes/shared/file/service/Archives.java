package kz.kenes.shared.file.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files made part by part, good and bad. */
final class Archives {

    static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Override PartName=\"/x\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/></Types>";
    static final String WORD = TYPES.formatted("wordprocessingml.document.main+xml");
    static final String EXCEL = TYPES.formatted("spreadsheetml.sheet.main+xml");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Archives word() {
        return new Archives().with("[Content_Types].xml", WORD).with("word/document.xml", "<w/>");
    }

    Archives with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Archives with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
