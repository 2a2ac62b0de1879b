package kz.kenes.council.meeting.live;

import static kz.kenes.council.meeting.live.LiveViolation.ITEM_OF_OTHER_MEETING;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/**
 * The floor of a meeting: the item that is under consideration, for all who are in the hall or follow from afar. In queries its plain
 * name would be a function.
 */
@Entity(name = "MeetingFloor")
@Table(name = "meeting_floor")
public class Floor extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    @Column(name = "called_at")
    private Instant calledAt;

    protected Floor() {}

    /** Opens the floor with an item; the meeting has to be open. */
    public Floor(AgendaItem item, Person by, Instant now) {
        this.meeting = item.meeting();
        call(item, by, now);
    }

    /** The presider or the secretary goes on to an item; calling the same one again does not restart its clock. */
    @Clause("CNL-04")
    public void call(AgendaItem next, Person by, Instant now) {
        meeting.requireConductedBy(by, now);
        require(next.meeting() == meeting, ITEM_OF_OTHER_MEETING);
        if (item != next) {
            item = next;
            calledAt = now;
        }
    }

    public Meeting meeting() {
        return meeting;
    }

    public AgendaItem item() {
        return item;
    }

    /** Since when the item is under consideration. */
    public Instant calledAt() {
        return calledAt;
    }
}
