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

/** One act in the journal. Written once; the seal adds its number and hashes, and nothing changes it afterwards. */
@Entity
@Table(name = "journal_entry")
@Clause("DOC-21")
public class JournalEntry extends DomainEntity {

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
        username = act.username();
        personId = act.personId();
        command = act.command();
        arguments = act.arguments();
        subject = act.subject();
        outcome = act.outcome();
        reason = act.reason();
        message = act.message();
        durationMicros = act.duration().toNanos() / 1000;
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
