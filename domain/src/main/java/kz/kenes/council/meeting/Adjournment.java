package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.NEW_DATE_NOT_LATER;
import static kz.kenes.council.meeting.MeetingViolation.NOTHING_LEFT;
import static kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED;
import static kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED;
import static kz.kenes.council.vocabulary.MeetingState.CONVENED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/**
 * An open meeting is adjourned: it ends with what it has considered, and another sitting goes on with the rest of its agenda, with
 * a roll of its own. The agenda was approved for both, so that the next sitting is convened at once.
 */
@Entity
@Table(name = "adjournment")
public class Adjournment extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "first_meeting_id")
    private Meeting first;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "next_meeting_id")
    private Meeting next;

    @Column(name = "adjourned_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "adjourned_by_id")
    private Person by;

    private int items;

    @Transient
    private Map<AgendaItem, AgendaItem> moved;

    protected Adjournment() {}

    /**
     * Adjourns an open meeting.
     *
     * @param plan when and where the next sitting is; its kind and reason are those of the meeting
     * @param considered items on which a vote was begun or a decision taken
     * @param by the presider or the secretary
     */
    @Clause({"MTG-01", "MTG-03", "MTG-05", "MTG-13", "MTG-25"})
    public Adjournment(Meeting first, MeetingPlan plan, Set<AgendaItem> considered, Person by, Instant now) {
        first.requireConductedBy(by, now);
        List<AgendaItem> rest = first.agenda().items().stream()
                .filter(item -> !considered.contains(item))
                .toList();
        require(!rest.isEmpty(), NOTHING_LEFT);
        require(plan.start().isAfter(now), NEW_DATE_NOT_LATER);
        first.close(by, now);
        this.first = first;
        this.at = now;
        this.by = by;
        this.items = rest.size();
        this.next = new Meeting(first.body(), plan, null, first.secretary(), now);
        next.continuation = true;
        this.moved = new LinkedHashMap<>();
        for (AgendaItem item : rest) {
            AgendaItem again = item.continuedIn(next, next.items.size() + 1);
            next.items.add(again);
            moved.put(item, again);
        }
        next.convenedAt = now;
        next.reach(AGENDA_DRAFTED, by, now);
        next.reach(AGENDA_APPROVED, by, now);
        next.reach(CONVENED, by, now);
    }

    /** Each item that was not considered with the one that continues it; only while the meeting is being adjourned. */
    public Map<AgendaItem, AgendaItem> moved() {
        return moved == null ? Map.of() : Map.copyOf(moved);
    }

    public Meeting first() {
        return first;
    }

    public Meeting next() {
        return next;
    }

    public Instant at() {
        return at;
    }

    public Person by() {
        return by;
    }

    /** How many items went over. */
    public int items() {
        return items;
    }
}
