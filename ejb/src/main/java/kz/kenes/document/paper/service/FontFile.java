package kz.kenes.document.paper.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fonts whose letters stand each for itself. The table of substitutions is hidden, because the PDF library searches it anew for every
 * word, which takes five times as long as all the rest, and Cyrillic and Kazakh have no ligatures.
 */
final class FontFile {

    private static final Map<String, byte[]> FACES = new ConcurrentHashMap<>();
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int UNKNOWN = 0x58535542; // XSUB
    private static final int DIRECTORY = 12;
    private static final int DIRECTORY_ENTRY = 16;

    private FontFile() {}

    /** @param face such as {@code Bold} of Liberation Serif, which has the measures of Times */
    static byte[] serif(String face) {
        return FACES.computeIfAbsent(face, FontFile::read);
    }

    private static byte[] read(String face) {
        try (InputStream source = FontFile.class.getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf")) {
            ByteBuffer font = ByteBuffer.wrap(source.readAllBytes());
            int tables = font.getShort(4);
            for (int i = 0; i < tables; i++) {
                int entry = DIRECTORY + i * DIRECTORY_ENTRY;
                if (font.getInt(entry) == SUBSTITUTIONS) {
                    font.putInt(entry, UNKNOWN);
                }
            }
            return font.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
