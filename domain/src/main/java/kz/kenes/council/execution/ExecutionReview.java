package kz.kenes.council.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.people.Person;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * The item of the agenda that asks how earlier decisions were carried out.
 *
 * @param meeting whose agenda is drafted
 * @param decided items of the last meeting with decisions; their tasks and subjects are those of the review
 * @param inForce the lists of the body on the day of the meeting
 */
public record ExecutionReview(Meeting meeting, Collection<AgendaItem> decided, Collection<RemitEntry> inForce) {

    private static final int MINUTES = 10;

    /** Only a draft that nobody has submitted yet gets the item, and only one. */
    @Clause("MTG-33")
    public boolean isWanted() {
        return meeting.state() == MeetingState.PLANNED
                && meeting.agenda().items().stream().noneMatch(AgendaItem::isOnExecution);
    }

    /** What the item says; empty where the agenda needs a task or subject and none can be found. */
    @Clause({"MTG-33", "CNL-08", "CNL-23"})
    public Optional<ItemDraft> draft(Person secretary) {
        List<RemitEntry> remits = remits();
        boolean enough = RemitKind.of(meeting.body().kind()).stream()
                .filter(RemitKind::isNeededOnAgenda)
                .allMatch(
                        kind -> remits.stream().anyMatch(entry -> entry.remit().kind() == kind));
        return enough
                ? Optional.of(new ItemDraft(
                        said("review.title"), Rapporteur.of(secretary), MINUTES, said("review.draft"), remits))
                : Optional.empty();
    }

    /** Those of the decided items; of a list that has been replaced since, the entries of the same numbers. */
    private List<RemitEntry> remits() {
        LocalDate day = meeting.date();
        Set<RemitEntry> found = new LinkedHashSet<>();
        for (AgendaItem item : decided) {
            for (RemitEntry entry : item.remits()) {
                if (entry.remit().isInForceOn(day)) {
                    found.add(entry);
                } else {
                    inForce.stream().filter(now -> isSuccessor(now, entry)).forEach(found::add);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean isSuccessor(RemitEntry now, RemitEntry before) {
        return now.remit().kind() == before.remit().kind() && now.number() == before.number();
    }

    private static LocalizedText said(String key) {
        return new LocalizedText(
                Wording.phrase("council.execution", key, Language.KK),
                Wording.phrase("council.execution", key, Language.RU),
                Wording.phrase("council.execution", key, Language.EN));
    }
}
