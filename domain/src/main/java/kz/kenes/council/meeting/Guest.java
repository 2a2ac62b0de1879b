package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.GUEST_IS_MEMBER;
import static kz.kenes.council.meeting.MeetingViolation.GUEST_NAME_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.council.vocabulary.GuestKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** Somebody who takes part without a seat: no vote, and never counted for the quorum. */
@Entity
@Table(name = "meeting_guest")
public class Guest extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private String name;
    private String affiliation;

    @Enumerated(EnumType.STRING)
    @Column(name = "guest_kind")
    private GuestKind kind = GuestKind.GUEST;

    protected Guest() {}

    @Clause("MTG-08")
    Guest(Meeting meeting, String name, String affiliation) {
        require(name != null && !name.isBlank(), GUEST_NAME_REQUIRED);
        this.meeting = meeting;
        this.name = name.strip();
        this.affiliation = affiliation;
    }

    /** Says that the guest is a foreign partner or a stakeholder, which somebody with a seat is not. */
    @Clause("MTG-36")
    public void comeAs(GuestKind wanted) {
        boolean member = meeting.body().seatsOn(meeting.date()).stream().anyMatch(seat -> seat.holderOn(meeting.date())
                .filter(person -> person.fullName().equalsIgnoreCase(name))
                .isPresent());
        require(wanted == GuestKind.GUEST || !member, GUEST_IS_MEMBER, name);
        kind = wanted;
    }

    @Clause("MTG-36")
    public GuestKind kind() {
        return kind;
    }

    public Meeting meeting() {
        return meeting;
    }

    public String name() {
        return name;
    }

    /** Where the guest comes from, or null. */
    public String affiliation() {
        return affiliation;
    }
}
