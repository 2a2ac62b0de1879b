package kz.kenes.council.execution;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.regulation.Remit;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.RemitLists;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** The next agenda begins with what was decided before, under the tasks of the decided items. */
class ExecutionReviewTest {

    private static final LocalDate NEXT = DAY.plusMonths(2);
    private static final Instant DRAFTED = at(NEXT.minusDays(15), 10);

    private final Council council = Councils.ok();
    private final Meeting past = Sittings.open(council, 15);
    private final Meeting next = Sittings.planned(council, NEXT);
    private final List<AgendaItem> decided = past.agenda().items();

    private final List<RemitEntry> inForce =
            RemitLists.list(RemitKind.COUNCIL_TASK).entries();

    @Test
    @Clause({"MTG-33", "CNL-08"})
    void theItemTakesTheTasksOfTheDecidedItems() {
        ExecutionReview review = new ExecutionReview(next, decided, inForce);
        assertTrue(review.isWanted());
        ItemDraft draft = review.draft(council.secretary()).orElseThrow();
        assertEquals(List.of(RemitLists.first(RemitKind.COUNCIL_TASK)), draft.remits());
        assertSame(council.secretary(), draft.rapporteur().person());
        AgendaItem item = next.agenda().add(draft, council.secretary(), DRAFTED);
        item.reviewExecution();
        assertTrue(item.isOnExecution());
        assertEquals(
                "Бұрын қабылданған шешімдердің орындалуы туралы", item.title().kk());
        assertEquals(
                "Об исполнении ранее принятых решений",
                item.title().toLocalized().ru());
        assertFalse(new ExecutionReview(next, decided, inForce).isWanted());
    }

    @Test
    @Clause({"MTG-33", "CNL-08"})
    void whereTheListWasReplacedTheSameNumberStandsForIt() {
        Remit other = RemitLists.of(RemitKind.COUNCIL_TASK, NEXT.plusDays(1));
        Meeting elsewhere = Sittings.planned(council, NEXT.plusDays(1));
        AgendaItem item = elsewhere
                .agenda()
                .add(
                        new ItemDraft(
                                Councils.text("Мәселе"),
                                Rapporteur.NONE,
                                5,
                                null,
                                List.of(other.entries().get(1))),
                        council.secretary(),
                        DRAFTED);
        ItemDraft draft = new ExecutionReview(next, List.of(item), inForce)
                .draft(council.secretary())
                .orElseThrow();
        assertEquals(List.of(inForce.get(1)), draft.remits());
    }

    @Test
    @Clause({"MTG-33", "CNL-08"})
    void withoutATaskTheAgendaStaysAsItIs() {
        assertTrue(new ExecutionReview(next, List.of(), inForce)
                .draft(council.secretary())
                .isEmpty());
        Council association = Councils.association(12);
        Meeting meeting = Sittings.planned(association, NEXT);
        assertTrue(new ExecutionReview(meeting, List.of(), List.of())
                .draft(association.secretary())
                .isPresent());
    }

    @Test
    @Clause({"MTG-33", "MTG-05"})
    void aSubmittedAgendaIsLeftAlone() {
        assertFalse(new ExecutionReview(Sittings.convened(council), decided, inForce).isWanted());
    }
}
