package kz.kenes.council.meeting.live;

import static kz.kenes.council.meeting.live.LiveViolation.NOT_PRESENT;
import static kz.kenes.council.meeting.live.LiveViolation.TEXT_REQUIRED;
import static kz.kenes.council.meeting.live.LiveViolation.TEXT_TOO_LONG;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** A question or a proposal that a member wrote from the seat. It stands for ever and goes into the draft of the minutes. */
@Entity
@Table(name = "contribution")
public class Contribution extends DomainEntity {

    /** Signs that a text may have. */
    public static final int LONGEST = 1000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Column(name = "said")
    private String text;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "send_key")
    private String key;

    protected Contribution() {}

    /**
     * Written by a member who is present.
     *
     * @param line the line of the roll that the person holds; empty for who holds none
     * @param key the same when a phone sends the same text again, or null
     */
    @Clause("MTG-25")
    public Contribution(
            AgendaItem item,
            Person person,
            Optional<Attendance> line,
            ContributionKind kind,
            String text,
            String key,
            Instant now) {
        item.meeting().requireGoingOn();
        require(line.isPresent() && line.get().isPresent(), NOT_PRESENT, person.fullName());
        require(text != null && !text.isBlank(), TEXT_REQUIRED);
        require(text.strip().length() <= LONGEST, TEXT_TOO_LONG, LONGEST);
        this.item = item;
        this.person = person;
        this.kind = kind;
        this.text = text.strip();
        this.key = key;
        this.sentAt = now;
    }

    public AgendaItem item() {
        return item;
    }

    public Person person() {
        return person;
    }

    public ContributionKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Null where none was sent. */
    public String key() {
        return key;
    }
}
