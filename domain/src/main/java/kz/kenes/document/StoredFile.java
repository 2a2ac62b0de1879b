package kz.kenes.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import kz.kenes.shared.DomainEntity;

/** What is known about a kept file. Its bytes stand in {@link FilePiece pieces} of their own, so lists never load them. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends DomainEntity {

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "kept_by_id")
    private Long keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected StoredFile() {}

    /** @param keptBy person id, or null for what Kenes makes by itself */
    public StoredFile(String name, String mediaType, byte[] bytes, Long keptBy, Instant now) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = bytes.length;
        this.sha256 = hashOf(bytes);
        this.keptBy = keptBy;
        this.keptAt = now;
    }

    /** SHA-256 as 64 hexadecimal digits in small letters. */
    public static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True when these are the bytes that were kept. */
    public boolean isOf(byte[] bytes) {
        return bytes.length == size && hashOf(bytes).equals(sha256);
    }

    /** Name with its ending, fit for saving. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Hash of the bytes, as 64 hexadecimal digits in small letters. */
    public String sha256() {
        return sha256;
    }

    /** Person id, or null for what Kenes made by itself. */
    public Long keptBy() {
        return keptBy;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
