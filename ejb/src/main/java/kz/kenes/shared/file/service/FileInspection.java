package kz.kenes.shared.file.service;

import static kz.kenes.shared.RuleViolation.require;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.kenes.shared.file.FileViolation;

/** Finds out what a file is by its content, and whether it is whole. */
final class FileInspection {

    private static final int PDF_TAIL = 2048;

    private final String name;
    private final byte[] bytes;
    private ArchiveInspection archive;

    FileInspection(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The kind of the file, or null if it is none that Kenes knows. */
    FileKind kind() {
        if (startsWith("%PDF-")) {
            return FileKind.PDF;
        }
        if (startsWith("\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        }
        if (startsWith("\u00FF\u00D8\u00FF")) {
            return FileKind.JPEG;
        }
        if (startsWith("PK\u0003\u0004")) {
            archive = new ArchiveInspection(name, bytes);
            return archive.kind();
        }
        return isText() ? textKind() : null;
    }

    /** @throws kz.kenes.shared.RuleViolation if the file is damaged or not to be trusted */
    void requireWhole() {
        if (startsWith("%PDF-")) {
            require(isWholePdf(), FileViolation.BROKEN, name);
        } else if (startsWith("\u0089PNG")) {
            new PictureInspection(name, bytes).requireWholePng();
        } else if (startsWith("\u00FF\u00D8\u00FF")) {
            new PictureInspection(name, bytes).requireWholeJpeg();
        } else if (archive == null) {
            require(isUtf8(), FileViolation.NOT_UTF8, name);
        }
    }

    private FileKind textKind() {
        return FileKind.CSV.isNamed(name) ? FileKind.CSV : FileKind.TXT;
    }

    /** The end names the place of the table of contents, and there it is. */
    private boolean isWholePdf() {
        int from = Math.max(0, bytes.length - PDF_TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        int start = tail.lastIndexOf("startxref");
        if (start < 0 || tail.indexOf("%%EOF", start) < 0) {
            return false;
        }
        String digits = tail.substring(start + "startxref".length(), tail.indexOf("%%EOF", start))
                .strip();
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) >= bytes.length) {
            return false;
        }
        int table = Integer.parseInt(digits);
        String there =
                new String(bytes, table, Math.min(40, bytes.length - table), StandardCharsets.ISO_8859_1).strip();
        return there.startsWith("xref") || there.matches("(?s)\\d+\\s+\\d+\\s+obj.*");
    }

    private boolean startsWith(String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= expected.length
                && ByteBuffer.wrap(bytes, 0, expected.length).equals(ByteBuffer.wrap(expected));
    }

    /** No byte that only a program would write; UTF-16 is told by its mark and refused later with advice. */
    private boolean isText() {
        if (startsWith("\u00FF\u00FE") || startsWith("\u00FE\u00FF")) {
            return true;
        }
        boolean namedAsText = FileKind.TXT.isNamed(name.toLowerCase(Locale.ROOT)) || FileKind.CSV.isNamed(name);
        for (byte b : bytes) {
            boolean whiteSpace = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            if (b >= 0 && b < ' ' && !whiteSpace || b == 0x7F) {
                return false;
            }
        }
        return namedAsText || isUtf8();
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
