package kz.kenes.people.intake;

import static kz.kenes.people.intake.IntakeViolation.KEY_REQUIRED;
import static kz.kenes.people.intake.IntakeViolation.KEY_REUSED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.people.Institution;
import kz.kenes.shared.DomainEntity;

/** A message of another system about staff that was carried out. Its key has its effect once. */
@Entity
@Table(name = "staff_exchange")
public class StaffExchange extends DomainEntity {

    private static final int LONGEST_KEY = 100;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Column(name = "exchange_key")
    private String key;

    @Column(name = "content_hash")
    private String contentHash;

    private String username;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "registered_count")
    private int registered;

    @Column(name = "changed_count")
    private int changed;

    @Column(name = "kept_count")
    private int kept;

    protected StaffExchange() {}

    /**
     * @param key as the sender made it, up to 100 characters
     * @param contentHash of all that was sent, in hexadecimal digits
     * @param username account of the sender
     */
    public StaffExchange(Institution institution, String key, String contentHash, String username, Instant receivedAt) {
        this.institution = institution;
        this.key = required(key);
        this.contentHash = contentHash;
        this.username = username;
        this.receivedAt = receivedAt;
    }

    /** The key without spaces around it. */
    public static String required(String key) {
        String tidy = key == null ? "" : key.strip();
        require(!tidy.isEmpty() && tidy.length() <= LONGEST_KEY, KEY_REQUIRED, LONGEST_KEY);
        return tidy;
    }

    /** Notes what it did. */
    public void did(int registered, int changed, int kept) {
        this.registered = registered;
        this.changed = changed;
        this.kept = kept;
    }

    /** Refuses the key for anything else than what came with it first. */
    public void requireSameContent(String hash) {
        require(contentHash.equals(hash), KEY_REUSED, key);
    }

    public String key() {
        return key;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Persons who were not in the register. */
    public int registered() {
        return registered;
    }

    /** Persons about whom something changed. */
    public int changed() {
        return changed;
    }

    /** Entries that said nothing new. */
    public int kept() {
        return kept;
    }
}
