package kz.kenes.council.meeting;

import static kz.kenes.council.Councils.text;
import static kz.kenes.council.meeting.Sittings.before;
import static kz.kenes.council.meeting.Sittings.item;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.people.Person;
import kz.kenes.regulation.RegulationViolation;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.RemitLists;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** The agenda: drafted by the secretary, approved by the chair. */
class AgendaTest {

    private static final List<RemitEntry> TASK = List.of(RemitLists.first(RemitKind.COUNCIL_TASK));

    private final Council council = Councils.ok();
    private final Person secretary = council.secretary();

    private static List<String> titles(Meeting meeting) {
        return meeting.agenda().items().stream()
                .map(AgendaItem::title)
                .map(LocalizedText::kk)
                .toList();
    }

    @Test
    @Clause("MTG-05")
    void onlyTheSecretaryDrafts() {
        Meeting meeting = Sittings.planned(council);
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.agenda().add(item("А"), council.chair(), before()));
        AgendaItem item = meeting.agenda().add(item("А"), secretary, before());

        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.agenda()
                .change(item, item("Б"), council.chair(), before()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.agenda().move(item, 1, council.chair(), before()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.agenda().remove(item, council.chair(), before()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.submitAgenda(council.chair(), before()));
        assertEquals(List.of("А"), titles(meeting));
    }

    @Test
    @Clause("MTG-05")
    void itemsMoveAndCloseRanks() {
        Meeting meeting = Sittings.planned(council);
        for (String title : List.of("А", "Б", "В", "Г")) {
            meeting.agenda().add(item(title), secretary, before());
        }
        List<AgendaItem> items = meeting.agenda().items();
        meeting.agenda().move(items.get(3), 1, secretary, before());
        assertEquals(List.of("Г", "А", "Б", "В"), titles(meeting));
        meeting.agenda().move(items.get(0), 4, secretary, before());
        assertEquals(List.of("Г", "Б", "В", "А"), titles(meeting));
        assertRefused(
                MeetingViolation.NO_SUCH_PLACE, () -> meeting.agenda().move(items.get(0), 5, secretary, before()));
        assertRefused(
                MeetingViolation.NO_SUCH_PLACE, () -> meeting.agenda().move(items.get(0), 0, secretary, before()));
        meeting.agenda().remove(items.get(1), secretary, before());

        assertEquals(List.of("Г", "В", "А"), titles(meeting));
        assertEquals(
                List.of(1, 2, 3),
                meeting.agenda().items().stream().map(AgendaItem::ordinal).toList());
        assertEquals(45, meeting.agenda().minutes());
    }

    @Test
    @Clause("CNL-08")
    void anItemOfTheCouncilBelongsToATaskAndMayChangeIt() {
        Meeting meeting = Sittings.planned(council);
        ItemDraft without = new ItemDraft(text("А"), Rapporteur.NONE, 5, null, List.of());
        assertRefused(RegulationViolation.COUNCIL_TASK_REQUIRED, () -> meeting.agenda()
                .add(without, secretary, before()));
        assertEquals(List.of(), titles(meeting));
        AgendaItem item = meeting.agenda().add(item("А"), secretary, before());
        assertEquals(TASK, item.remits());
        assertRefused(RegulationViolation.COUNCIL_TASK_REQUIRED, () -> meeting.agenda()
                .change(item, without, secretary, before()));
        List<RemitEntry> both = RemitLists.list(RemitKind.COUNCIL_TASK).entries();
        meeting.agenda().change(item, new ItemDraft(text("А"), Rapporteur.NONE, 5, null, both), secretary, before());
        assertEquals(both, item.remits());
    }

    @Test
    void anItemHasATitleAndALengthOfAtMostEightHours() {
        Meeting meeting = Sittings.planned(council);
        Person rapporteur = council.member(7);
        AgendaItem item = meeting.agenda()
                .add(new ItemDraft(text("А"), Rapporteur.of(rapporteur), 480, null, TASK), secretary, before());

        assertEquals(rapporteur.fullName(), item.rapporteur().shown());
        assertNull(item.draftDecision());
        meeting.agenda()
                .change(item, new ItemDraft(text("Б"), Rapporteur.named(" "), 1, text("Ш"), TASK), secretary, before());
        assertEquals(text("Б"), item.title());
        assertNull(item.rapporteur().shown());
        assertEquals(text("Ш"), item.draftDecision());
        assertEquals(1, item.minutes());
        for (int wrong : new int[] {0, -1, 481}) {
            assertRefused(MeetingViolation.ITEM_MINUTES_WRONG, () -> meeting.agenda()
                    .add(new ItemDraft(text("А"), Rapporteur.NONE, wrong, null, TASK), secretary, before()));
        }
        assertRefused(MeetingViolation.ITEM_TITLE_REQUIRED, () -> meeting.agenda()
                .add(new ItemDraft(text(" "), Rapporteur.NONE, 5, null, TASK), secretary, before()));
        assertRefused(MeetingViolation.ITEM_TITLE_REQUIRED, () -> meeting.agenda()
                .add(new ItemDraft(null, Rapporteur.NONE, 5, null, TASK), secretary, before()));
        assertNull(Rapporteur.named(null).shown());
        assertEquals("Т. С.", Rapporteur.named(" Т. С. ").shown());
    }

    @Test
    @Clause("MTG-05")
    void onlyTheChairApproves() {
        Meeting meeting = Sittings.drafted(council);
        assertRefused(MeetingViolation.NOT_CHAIR, () -> meeting.approveAgenda(secretary, before()));
        assertRefused(MeetingViolation.NOT_CHAIR, () -> meeting.giveAgendaBack(secretary, "жоқ", before()));
        meeting.approveAgenda(council.chair(), before());

        assertEquals(MeetingState.AGENDA_APPROVED, meeting.state());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.approveAgenda(council.chair(), before()));
    }

    @Test
    @Clause({"CNL-04", "MTG-05"})
    void theDeputyApprovesOnlyWhileTheChairIsRecordedAbsent() {
        Meeting meeting = Sittings.drafted(council);
        assertRefused(MeetingViolation.CHAIR_NOT_ABSENT, () -> meeting.approveAgenda(council.deputy(), before()));
        meeting.roll().mark(council.chair(), Presence.EXCUSED, "іссапар", before(), secretary, before());
        meeting.approveAgenda(council.deputy(), before());

        assertEquals(MeetingState.AGENDA_APPROVED, meeting.state());
        assertSame(council.deputy(), meeting.steps().get(2).by());
    }

    @Test
    @Clause("MTG-05")
    void anEmptyAgendaIsNeitherSubmittedNorApproved() {
        Meeting planned = Sittings.planned(council);
        assertRefused(MeetingViolation.AGENDA_EMPTY, () -> planned.submitAgenda(secretary, before()));
        assertRefused(MeetingViolation.WRONG_STATE, () -> planned.approveAgenda(council.chair(), before()));

        Meeting meeting = Sittings.drafted(council);
        List<AgendaItem> items = meeting.agenda().items();
        items.forEach(item -> meeting.agenda().remove(item, secretary, before()));
        assertRefused(MeetingViolation.AGENDA_EMPTY, () -> meeting.approveAgenda(council.chair(), before()));
    }

    @Test
    @Clause("MTG-05")
    void theChairReturnsItWithRemarks() {
        Meeting meeting = Sittings.drafted(council);
        assertRefused(MeetingViolation.REMARKS_REQUIRED, () -> meeting.giveAgendaBack(council.chair(), " ", before()));
        assertRefused(MeetingViolation.REMARKS_REQUIRED, () -> meeting.giveAgendaBack(council.chair(), null, before()));
        meeting.giveAgendaBack(council.chair(), "2-мәселе ерте", before());

        assertEquals(MeetingState.PLANNED, meeting.state());
        assertEquals("2-мәселе ерте", meeting.agendaRemarks());
        meeting.submitAgenda(secretary, before());
        assertNull(meeting.agendaRemarks());
        assertEquals(MeetingState.AGENDA_DRAFTED, meeting.state());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.submitAgenda(secretary, before()));
        meeting.approveAgenda(council.chair(), before());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.giveAgendaBack(council.chair(), "кеш", before()));
    }

    @Test
    @Clause("MTG-05")
    void aChangeAfterApprovalPutsItBackBeforeTheChair() {
        Meeting meeting = Sittings.approved(council);
        meeting.agenda().add(item("Қосымша"), secretary, before());

        assertEquals(MeetingState.AGENDA_DRAFTED, meeting.state());
        assertRefused(MeetingViolation.AGENDA_NOT_APPROVED, () -> meeting.convene(secretary, before()));
    }

    @Test
    @Clause({"MTG-05", "MTG-07"})
    void aMeetingConvenedBeforeIsConvenedAgainByTheApproval() {
        Meeting meeting = Sittings.convened(council);
        meeting.agenda().change(meeting.agenda().items().get(0), item("Басқа"), secretary, before());
        assertEquals(MeetingState.AGENDA_DRAFTED, meeting.state());
        assertRefused(MeetingViolation.AGENDA_NOT_APPROVED, () -> meeting.open(council.chair(), secretary, now()));
        meeting.approveAgenda(council.chair(), before());

        assertEquals(MeetingState.CONVENED, meeting.state());
    }

    @Test
    @Clause("MTG-05")
    void theAgendaOfAnOpenMeetingStands() {
        Meeting meeting = Sittings.open(council, 14);
        AgendaItem item = meeting.agenda().items().get(0);

        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.agenda().add(item("Я"), secretary, now()));
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.agenda().remove(item, secretary, now()));
    }

    @Test
    void materialsComeUntilTheClosingAndDoNotTouchTheApproval() {
        Meeting meeting = Sittings.approved(council);
        AgendaItem item = meeting.agenda().items().get(0);
        item.attach(501, secretary, before());
        item.attach(502, secretary, before());

        assertEquals(MeetingState.AGENDA_APPROVED, meeting.state());
        assertRefused(MeetingViolation.MATERIAL_ATTACHED_ALREADY, () -> item.attach(501, secretary, before()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> item.attach(503, council.chair(), before()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> item.detach(501, council.chair(), before()));
        item.detach(501, secretary, before());
        assertEquals(List.of(502L), item.materials());

        Meeting open = Sittings.open(council, 14);
        open.close(secretary, now());
        AgendaItem late = open.agenda().items().get(0);
        assertRefused(MeetingViolation.WRONG_STATE, () -> late.attach(503, secretary, now()));
        assertRefused(MeetingViolation.WRONG_STATE, () -> late.detach(503, secretary, now()));
    }

    @Test
    @Clause("MTG-25")
    void theSecretaryNotesWhatWasSaidFromTheOpeningOn() {
        Meeting meeting = Sittings.open(council, 14);
        AgendaItem item = meeting.agenda().items().get(0);
        item.note(text("Баяндады"), text("Сұрақ қойды"), secretary, now());

        assertEquals(text("Баяндады"), item.heard());
        assertEquals(text("Сұрақ қойды"), item.spoke());
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> item.note(null, null, council.chair(), now()));
        AgendaItem early = Sittings.approved(council).agenda().items().get(0);
        assertRefused(MeetingViolation.WRONG_STATE, () -> early.note(null, null, secretary, before()));
    }
}
