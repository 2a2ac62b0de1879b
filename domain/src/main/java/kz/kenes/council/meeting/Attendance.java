package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.EXCUSE_REQUIRED;
import static kz.kenes.council.meeting.MeetingViolation.TIME_BEFORE_LAST_MARK;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kenes.council.Seat;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/**
 * A line of the roll: a seat, who holds it on the day, and how the holder takes part. Arrivals and departures are kept, so that it
 * is known for any instant who was there.
 */
@Entity
@Table(name = "attendance")
public class Attendance extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_role")
    private SeatRole role;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private String reason;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    /** Whether the latest time of taking part is from afar; the presence may say meanwhile that it has ended. */
    @Column(name = "arrived_remotely")
    private boolean arrivedRemotely;

    @ElementCollection
    @CollectionTable(name = "attendance_period", joinColumns = @JoinColumn(name = "attendance_id"))
    private List<Period> earlier = new ArrayList<>();

    protected Attendance() {}

    Attendance(Meeting meeting, Seat seat, Person person) {
        this.meeting = meeting;
        this.seat = seat;
        this.person = person;
        this.ordinal = seat.ordinal();
        this.role = seat.role();
    }

    /** The holder may change until the first mark. */
    void heldBy(Person holder) {
        if (presence == null) {
            person = holder;
        }
    }

    @Clause("MTG-08")
    void mark(Presence now, String why, Instant since) {
        require(now != Presence.EXCUSED || why != null && !why.isBlank(), EXCUSE_REQUIRED);
        Instant lastMark = leftAt != null ? leftAt : arrivedAt;
        require(lastMark == null || !since.isBefore(lastMark), TIME_BEFORE_LAST_MARK);
        boolean takesPart = now == Presence.PRESENT || now == Presence.REMOTE;
        if (isThere() && now != presence) {
            leftAt = since;
            if (takesPart) {
                keepEarlier();
            }
        } else if (!isThere() && takesPart) {
            keepEarlier();
        }
        if (takesPart && arrivedAt == null) {
            arrivedAt = since;
            arrivedRemotely = now == Presence.REMOTE;
        }
        presence = now;
        reason = now == Presence.EXCUSED ? why.strip() : null;
    }

    private void keepEarlier() {
        if (arrivedAt != null) {
            earlier.add(new Period(arrivedAt, leftAt, arrivedRemotely));
        }
        arrivedAt = null;
        leftAt = null;
    }

    private boolean isThere() {
        return arrivedAt != null && leftAt == null;
    }

    /** Takes part at this moment in a way that counts. */
    @Clause({"MTG-08", "MTG-23"})
    public boolean isPresent() {
        return isThere() && (!arrivedRemotely || meeting.edition().rules().remoteCounts());
    }

    /** Took part at that instant in a way that counts. */
    @Clause("MTG-08")
    public boolean wasPresentAt(Instant instant) {
        boolean remoteCounts = meeting.edition().rules().remoteCounts();
        return periods().stream()
                .filter(period -> remoteCounts || !period.isRemote())
                .anyMatch(period -> period.includes(instant));
    }

    /** Took part for any time, in any way. */
    public boolean hasTakenPart() {
        return arrivedAt != null;
    }

    /** Recorded as not taking part: excused, absent, or gone. A seat without a holder is absent as well. */
    @Clause({"CNL-04", "MTG-14", "MTG-15"})
    public boolean isRecordedAbsent() {
        return person == null || presence == Presence.EXCUSED || presence == Presence.ABSENT;
    }

    /** All times of taking part, the earliest first; one that still lasts has no practical end. */
    public List<Period> periods() {
        List<Period> all = new ArrayList<>(earlier);
        if (arrivedAt != null) {
            all.add(new Period(arrivedAt, leftAt == null ? Instant.MAX : leftAt, arrivedRemotely));
        }
        all.sort(Comparator.comparing(Period::arrivedAt));
        return all;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Seat seat() {
        return seat;
    }

    /** Who holds the seat on the day; null while it is vacant. */
    public Person person() {
        return person;
    }

    /** Place of the seat in the composition. */
    public int ordinal() {
        return ordinal;
    }

    public SeatRole role() {
        return role;
    }

    /** Null while nothing is marked. */
    public Presence presence() {
        return presence;
    }

    /** Of an excused absence, or null. */
    public String reason() {
        return reason;
    }

    /** Beginning of the latest time of taking part, or null. */
    public Instant arrivedAt() {
        return arrivedAt;
    }

    /** Its end, or null while it lasts. */
    public Instant leftAt() {
        return leftAt;
    }
}
