package kz.kenes.document.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * An official paper in one language, on A4 with margins of 20, 10, 20 and 30 mm (top, right, bottom, left) in a type with the
 * measures of Times, 14 pt.
 *
 * @param title what the file is called in its properties, such as «№ 7 хаттама»
 * @param note small print at the foot of each page, or an empty string
 * @param link address behind the QR picture at the foot of each page, or null for no picture
 * @param watermark a word across each page, such as «ЖОБА», or null
 * @param madeAt when the paper was made; it stands in the file's properties, so the same paper always gives the same bytes
 */
public record Paper(
        Language language,
        String title,
        List<Block> blocks,
        String note,
        String link,
        String watermark,
        Instant madeAt) {

    public Paper {
        title = Printable.of(title);
        blocks = List.copyOf(blocks);
        note = Printable.of(note);
    }

    /** A paper with page numbers alone at its foot. */
    public Paper(Language language, String title, List<Block> blocks, Instant madeAt) {
        this(language, title, blocks, "", null, null, madeAt);
    }

    /** The same paper with the hash of its words at the foot of each page. */
    public Paper sealed() {
        String hash = Wording.phrase("document.paper", "paper.fingerprint", language, fingerprint());
        return new Paper(language, title, blocks, hash, link, watermark, madeAt);
    }

    /** The same paper with a QR picture that leads to {@code address}. */
    public Paper linkedTo(String address) {
        return new Paper(language, title, blocks, note, address, watermark, madeAt);
    }

    /** The same paper with the word for a draft across each page. */
    public Paper asDraft() {
        String draft = Wording.phrase("document.paper", "paper.draft", language);
        return new Paper(language, title, blocks, note, link, draft, madeAt);
    }

    /**
     * Whether a block must not be parted from the next by the end of a page: an introduction from what it introduces, and the last
     * words from the signatures under them, so that no page carries signatures alone.
     */
    public boolean staysWithNext(int index) {
        Block block = blocks.get(index);
        return introduces(block) || leadsToSignatures(index + 1) && !(block instanceof Table);
    }

    private boolean leadsToSignatures(int index) {
        int at = index;
        while (at < blocks.size() && introduces(blocks.get(at))) {
            at++;
        }
        return at < blocks.size() && blocks.get(at) instanceof Signatures;
    }

    private static boolean introduces(Block block) {
        return block instanceof Paragraph paragraph && paragraph.withNext();
    }

    /** Everything that is read on the paper between its head and its foot, line by line. */
    public String words() {
        return blocks.stream().flatMap(b -> b.lines().stream()).collect(Collectors.joining("\n"));
    }

    /** SHA-256 of {@link #words()} in UTF-8, as 64 hexadecimal digits. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
