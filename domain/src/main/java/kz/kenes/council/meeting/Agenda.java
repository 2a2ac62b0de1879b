package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.ITEM_CONSIDERED;
import static kz.kenes.council.meeting.MeetingViolation.NO_SUCH_PLACE;
import static kz.kenes.council.meeting.MeetingViolation.SAME_PLACE;
import static kz.kenes.shared.RuleViolation.require;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/** The agenda of a meeting. The secretary alone drafts it; a change after approval puts it back before the chair. */
public final class Agenda {

    private final Meeting meeting;
    private final List<AgendaItem> items;

    Agenda(Meeting meeting, List<AgendaItem> items) {
        this.meeting = meeting;
        this.items = items;
    }

    /** Puts an item last. */
    @Clause("MTG-05")
    public AgendaItem add(ItemDraft draft, Person secretary, Instant now) {
        meeting.editAgenda(secretary, now);
        AgendaItem item = new AgendaItem(meeting, items.size() + 1, draft);
        items.add(item);
        return item;
    }

    @Clause("MTG-05")
    public void change(AgendaItem item, ItemDraft draft, Person secretary, Instant now) {
        meeting.editAgenda(secretary, now);
        item.describe(draft);
    }

    /** Moves an item to a place, from 1; the others close ranks. */
    @Clause("MTG-05")
    public void move(AgendaItem item, int place, Person secretary, Instant now) {
        meeting.editAgenda(secretary, now);
        require(place >= 1 && place <= items.size(), NO_SUCH_PLACE, items.size());
        List<AgendaItem> order = new ArrayList<>(items());
        order.remove(item);
        order.add(place - 1, item);
        number(order);
    }

    @Clause("MTG-05")
    public void remove(AgendaItem item, Person secretary, Instant now) {
        meeting.editAgenda(secretary, now);
        items.remove(item);
        number(items());
    }

    /** Refuses a move into or out of the part that the meeting has considered already, or to where no place is. */
    @Clause("MTG-05")
    public void requireMovable(AgendaItem item, int place, Set<AgendaItem> considered) {
        require(place >= 1 && place <= items.size(), NO_SUCH_PLACE, items.size());
        require(place != item.ordinal(), SAME_PLACE, place);
        int first = Math.min(place, item.ordinal());
        require(considered.stream().noneMatch(one -> one.ordinal() >= first), ITEM_CONSIDERED, first);
    }

    /** The meeting has moved an item by its vote; what was considered stays where it is. */
    @Clause("MTG-05")
    public void moveByVote(AgendaItem item, int place, Set<AgendaItem> considered) {
        meeting.requireGoingOn();
        requireMovable(item, place, considered);
        List<AgendaItem> order = new ArrayList<>(items());
        order.remove(item);
        order.add(place - 1, item);
        number(order);
    }

    /** Refuses what could not stand on the agenda. */
    @Clause({"CNL-08", "CNL-23"})
    public void requireAddable(ItemDraft draft) {
        new AgendaItem(meeting, items.size() + 1, draft);
    }

    /** The meeting has added an item by its vote; it stands last. */
    @Clause("MTG-05")
    public AgendaItem addByVote(ItemDraft draft) {
        meeting.requireGoingOn();
        AgendaItem item = new AgendaItem(meeting, items.size() + 1, draft);
        items.add(item);
        return item;
    }

    private static void number(List<AgendaItem> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).standAt(i + 1);
        }
    }

    /** In their order. */
    public List<AgendaItem> items() {
        return items.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .toList();
    }

    /** Planned length of the whole. */
    public int minutes() {
        return items.stream().mapToInt(AgendaItem::minutes).sum();
    }
}
