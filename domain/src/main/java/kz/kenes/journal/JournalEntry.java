package kz.kenes.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Shortened;

/** One act in the journal. Written once; the seal adds its number and hashes, and nothing changes it afterwards. */
@Entity
@Table(name = "journal_entry")
@Clause("DOC-21")
public class JournalEntry extends DomainEntity {

    private static final int UNKNOWN = 0xFFFD;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String username;

    @Column(name = "person_id")
    private Long personId;

    private String command;
    private String arguments;
    private String subject;

    @Enumerated(EnumType.STRING)
    private ActOutcome outcome;

    private String reason;
    private String message;

    @Column(name = "duration_micros")
    private long durationMicros;

    private Long number;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected JournalEntry() {}

    public JournalEntry(Act act) {
        happenedAt = act.at().truncatedTo(ChronoUnit.MICROS);
        username = storable(act.username(), 100);
        personId = act.personId();
        command = storable(act.command(), 200);
        arguments = storable(act.arguments(), 8000);
        subject = storable(act.subject(), 400);
        outcome = act.outcome();
        reason = storable(act.reason(), 100);
        message = storable(act.message(), 2000);
        durationMicros = act.duration().toNanos() / 1000;
    }

    /** What every database keeps: no NUL, no half of a pair, and not longer than the column. */
    private static String storable(String text, int longest) {
        String kept = text.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? UNKNOWN : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Shortened.to(longest, kept);
    }

    /** Puts the entry behind the sealed one before it. */
    void seal(long nextNumber, String hashBefore) {
        if (number != null) {
            throw new IllegalStateException("sealed already as " + number);
        }
        number = nextNumber;
        previousHash = hashBefore;
        hash = contentHash();
    }

    /** True when content, number and the hash before are those that were sealed. */
    boolean isIntact() {
        return number != null && contentHash().equals(hash);
    }

    private String contentHash() {
        return new ContentHash()
                .with("previous", previousHash)
                .with("number", number)
                .with("at", happenedAt)
                .with("username", username)
                .with("person", personId)
                .with("command", command)
                .with("arguments", arguments)
                .with("subject", subject)
                .with("outcome", outcome)
                .with("reason", reason)
                .with("message", message)
                .with("micros", durationMicros)
                .hex();
    }

    /** Place in the journal from 1 on, or null before the seal. */
    public Long number() {
        return number;
    }

    /** SHA-256 as 64 hexadecimal digits, or null before the seal. */
    public String hash() {
        return hash;
    }

    /** Hash of the entry before, or null before the seal. */
    public String previousHash() {
        return previousHash;
    }

    /** The act as it was written down. */
    public Act act() {
        return new Act(
                happenedAt,
                username,
                personId,
                command,
                arguments,
                subject,
                outcome,
                reason,
                message,
                Duration.of(durationMicros, ChronoUnit.MICROS));
    }
}
