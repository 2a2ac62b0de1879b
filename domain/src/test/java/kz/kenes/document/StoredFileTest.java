package kz.kenes.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredFileTest {

    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    @Test
    void aFileKnowsItsBytes() {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        StoredFile file = new StoredFile("a.txt", "text/plain", bytes, 7L, NOW);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", file.sha256());
        assertEquals(3, file.size());
        assertTrue(file.isOf(bytes.clone()));
        assertFalse(file.isOf("abd".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(file.isOf(new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "524287, 1", "524288, 1", "524289, 2", "1048576, 2", "1048577, 3"})
    void bytesAreCutIntoPiecesWithoutARest(int size, int pieces) {
        byte[] bytes = new byte[size];
        StoredFile file = new StoredFile("a.txt", "text/plain", bytes, null, NOW);
        assertEquals(pieces, FilePiece.of(file, bytes).size());
        assertEquals(
                pieces,
                FilePiece.of(file, bytes).stream()
                        .map(FilePiece::ordinal)
                        .distinct()
                        .count());
    }
}
