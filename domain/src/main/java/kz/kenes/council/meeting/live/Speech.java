package kz.kenes.council.meeting.live;

import static kz.kenes.council.meeting.live.LiveViolation.LIMIT_WRONG;
import static kz.kenes.council.meeting.live.LiveViolation.NOT_SPEAKING;
import static kz.kenes.council.meeting.live.LiveViolation.NOT_WAITING;
import static kz.kenes.council.meeting.live.LiveViolation.NOT_YOURS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.live.vocabulary.SpeechState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** The wish of a member to speak on an item, and the speech itself: waiting → speaking → ended, or withdrawn. */
@Entity
@Table(name = "speech")
public class Speech extends DomainEntity {

    /** Minutes that nobody is given more of. */
    static final int LONGEST = 60;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    /** The item until the speech has ended, then null: unique with the person, so that a raised hand counts once. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "listed_on_item_id")
    private AgendaItem listedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "speech_state")
    private SpeechState state = SpeechState.WAITING;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "limit_minutes")
    private Integer limit;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Speech() {}

    Speech(AgendaItem item, Person person, int place, Instant now) {
        this.item = item;
        this.listedOn = item;
        this.person = person;
        this.place = place;
        this.askedAt = now;
    }

    void standAt(int newPlace) {
        require(state == SpeechState.WAITING, NOT_WAITING);
        place = newPlace;
    }

    void begin(int minutes, Instant now) {
        require(state == SpeechState.WAITING, NOT_WAITING);
        require(minutes > 0 && minutes <= LONGEST, LIMIT_WRONG, LONGEST);
        state = SpeechState.SPEAKING;
        limit = minutes;
        begunAt = now;
    }

    /** The speaker, the presider or the secretary ends the speech. */
    @Clause("CNL-04")
    public void end(Person by, Instant now) {
        require(state == SpeechState.SPEAKING, NOT_SPEAKING);
        if (by != person) {
            item.meeting().requireConductedBy(by, now);
        }
        finish(now);
    }

    void finish(Instant now) {
        state = SpeechState.ENDED;
        endedAt = now;
        listedOn = null;
    }

    /** Whoever raised the hand lowers it. */
    public void withdraw(Person by) {
        require(by == person, NOT_YOURS);
        require(state == SpeechState.WAITING, NOT_WAITING);
        state = SpeechState.WITHDRAWN;
        listedOn = null;
    }

    /** True once the time given is used up; the last second still belongs to the speaker. */
    public boolean isOverTime(Instant now) {
        return state == SpeechState.SPEAKING && now.isAfter(until());
    }

    /** When the time given ends; null before the speech. */
    public Instant until() {
        return begunAt == null ? null : begunAt.plus(Duration.ofMinutes(limit));
    }

    public AgendaItem item() {
        return item;
    }

    public Person person() {
        return person;
    }

    /** Order in the list; the smallest is next. */
    public int place() {
        return place;
    }

    public SpeechState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null before the floor was given. */
    public Instant begunAt() {
        return begunAt;
    }

    /** Null until it has ended. */
    public Instant endedAt() {
        return endedAt;
    }
}
