package kz.kenes.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.kenes.shared.DomainEntity;

/** A meeting or an event in the members' calendars: the same UID for ever, and a sequence that rises with each change (RFC 5545, 3.8.7.4). */
@Entity
@Table(name = "calendar_event")
public class CalendarEvent extends DomainEntity {

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "sequence_number")
    private int sequence;

    protected CalendarEvent() {}

    public CalendarEvent(long meetingId) {
        this.meetingId = meetingId;
    }

    /** What the calendars show is no longer true. */
    public void changed() {
        sequence++;
    }

    /** Id of the meeting or of the event. */
    public long meetingId() {
        return meetingId;
    }

    public String uid() {
        return "meeting-" + meetingId + "@kenes";
    }

    public int sequence() {
        return sequence;
    }
}
