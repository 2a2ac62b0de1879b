package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.GUEST_NAME_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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

    protected Guest() {}

    @Clause("MTG-08")
    Guest(Meeting meeting, String name, String affiliation) {
        require(name != null && !name.isBlank(), GUEST_NAME_REQUIRED);
        this.meeting = meeting;
        this.name = name.strip();
        this.affiliation = affiliation;
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
