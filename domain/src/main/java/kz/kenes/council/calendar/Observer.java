package kz.kenes.council.calendar;

import static kz.kenes.council.calendar.CalendarViolation.MEMBER_NEEDS_NO_REGISTRATION;
import static kz.kenes.council.calendar.CalendarViolation.NOT_OPEN;
import static kz.kenes.council.calendar.CalendarViolation.NOT_REGISTERED;
import static kz.kenes.council.calendar.CalendarViolation.REGISTRATION_CLOSED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** Somebody who wants to be at an open meeting without a vote. Whoever comes is entered among the guests by the secretary. */
@Entity
@Table(name = "meeting_observer")
public class Observer extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String affiliation;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    protected Observer() {}

    @Clause("MTG-09")
    public Observer(Meeting meeting, Person person, String affiliation, Instant now) {
        require(isOpen(meeting), NOT_OPEN);
        require(!meeting.body().isMember(person, meeting.date()), MEMBER_NEEDS_NO_REGISTRATION, person.fullName());
        this.meeting = meeting;
        this.person = person;
        comeAgain(affiliation, now);
    }

    /** Registers, also after a withdrawal; whoever is registered stays so. */
    @Clause("MTG-09")
    public void comeAgain(String from, Instant now) {
        require(isAnnounced(meeting) && now.isBefore(meeting.start()), REGISTRATION_CLOSED);
        affiliation = from == null || from.isBlank() ? null : from.strip();
        registeredAt = registeredAt == null || isWithdrawn() ? now : registeredAt;
        withdrawnAt = null;
    }

    @Clause("MTG-09")
    public void withdraw(Instant now) {
        require(!isWithdrawn(), NOT_REGISTERED);
        require(meeting.isBeforeOpening() && admittedAt == null, REGISTRATION_CLOSED);
        withdrawnAt = now;
    }

    /** The secretary lets the observer in as a guest, who never counts for the quorum; a second time changes nothing. */
    @Clause({"MTG-08", "MTG-09"})
    public void admit(Person secretary, Instant now) {
        require(!isWithdrawn(), NOT_REGISTERED);
        if (admittedAt == null) {
            meeting.addGuest(person.fullName(), affiliation, secretary, now);
            admittedAt = now;
        }
    }

    /** True for the meetings of a university's council, which its staff, students and employers may attend. */
    @Clause("MTG-09")
    public static boolean isOpen(Meeting meeting) {
        return meeting.body().kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
    }

    /** The members are called and the meeting has not begun, so that its announcement is true. */
    @Clause("MTG-09")
    public static boolean isAnnounced(Meeting meeting) {
        return isOpen(meeting) && meeting.convenedAt() != null && meeting.isBeforeOpening();
    }

    public Meeting meeting() {
        return meeting;
    }

    public Person person() {
        return person;
    }

    /** Where the observer comes from, or null. */
    public String affiliation() {
        return affiliation;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** When the secretary let the observer in, or null. */
    public Instant admittedAt() {
        return admittedAt;
    }
}
