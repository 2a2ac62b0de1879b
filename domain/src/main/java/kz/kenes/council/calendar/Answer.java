package kz.kenes.council.calendar;

import static kz.kenes.council.calendar.CalendarViolation.ANSWERS_CLOSED;
import static kz.kenes.council.calendar.CalendarViolation.NOT_MEMBER;
import static kz.kenes.council.calendar.CalendarViolation.REASON_REQUIRED;
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
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** What a member answered to the call to a meeting. It may be changed until the meeting opens, and then stays as it is. */
@Entity
@Table(name = "meeting_answer")
public class Answer extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private AnswerChoice choice;

    private String reason;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Answer() {}

    /** @param reason obligatory for a refusal */
    @Clause({"MTG-07", "MTG-08"})
    public Answer(Meeting meeting, Person person, AnswerChoice choice, String reason, Instant now) {
        require(meeting.body().isMember(person, meeting.date()), NOT_MEMBER, person.fullName());
        this.meeting = meeting;
        this.person = person;
        change(choice, reason, now);
    }

    @Clause({"MTG-07", "MTG-08"})
    public void change(AnswerChoice newChoice, String newReason, Instant now) {
        require(isWanted(meeting), ANSWERS_CLOSED);
        boolean reasoned = newReason != null && !newReason.isBlank();
        require(newChoice != AnswerChoice.NO || reasoned, REASON_REQUIRED);
        choice = newChoice;
        reason = newChoice == AnswerChoice.NO ? newReason.strip() : null;
        answeredAt = now;
    }

    /** Marks who declined as excused, unless something is marked already or the person has no seat any more. */
    @Clause("MTG-08")
    public void excuse(Person secretary, Instant now) {
        boolean marked = meeting.roll().lineOf(person).map(Attendance::presence).isPresent();
        if (choice == AnswerChoice.NO && !marked && meeting.body().isMember(person, meeting.date())) {
            meeting.roll().mark(person, Presence.EXCUSED, reason, now, secretary, now);
        }
    }

    /** True until the meeting opens or ends early. */
    public static boolean isWanted(Meeting meeting) {
        return meeting.isBeforeOpening();
    }

    public Meeting meeting() {
        return meeting;
    }

    public Person person() {
        return person;
    }

    public AnswerChoice choice() {
        return choice;
    }

    /** Why not, or null. */
    public String reason() {
        return reason;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
