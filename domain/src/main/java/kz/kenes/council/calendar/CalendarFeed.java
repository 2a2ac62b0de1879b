package kz.kenes.council.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;

/**
 * A secret address under which a calendar program reads the meetings of a person or of a body without signing in. Only a digest of
 * the secret is kept, so that nobody who sees the database can read a calendar.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "secret_digest")
    private String digest;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CalendarFeed() {}

    /** @param body null for what concerns the owner personally */
    public CalendarFeed(Person owner, Body body, String secret, Instant now) {
        this.owner = Objects.requireNonNull(owner);
        this.body = body;
        this.digest = digestOf(secret);
        this.createdAt = now;
    }

    /** What is kept of a secret: SHA-256 in hexadecimal digits. */
    public static String digestOf(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The address answers no more; only the first time counts. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public boolean isOpen() {
        return revokedAt == null;
    }

    public Person owner() {
        return owner;
    }

    /** Null for what concerns the owner personally. */
    public Body body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
