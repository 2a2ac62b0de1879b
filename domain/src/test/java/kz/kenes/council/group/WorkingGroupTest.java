package kz.kenes.council.group;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.ORDER;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingPlan;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.people.Person;
import kz.kenes.regulation.RemitLists;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A working group: formed with a topic and a term, given tasks, reporting back to its body. */
class WorkingGroupTest {

    private static final LocalDate DUE = DAY.plusDays(30);
    private static final Instant NOW = at(DAY, 10);

    private final Council republican = Councils.republican();
    private final List<Person> persons = Councils.persons(4);
    private final WorkingGroup group = form(plan(DUE), republican.secretary());

    private GroupPlan plan(LocalDate due) {
        return new GroupPlan(
                text("Тізілім"), ORDER, due, persons.get(0), persons.get(1), persons.subList(2, persons.size()));
    }

    private WorkingGroup form(GroupPlan plan, Person by) {
        return form(republican.body(), plan, by);
    }

    private static WorkingGroup form(Body parent, GroupPlan plan, Person by) {
        return new WorkingGroup(parent, plan, Councils.regulation(BodyKind.WORKING_GROUP), by, NOW);
    }

    private WorkingGroup reported() {
        group.report("Өзгеріс ұсынылды", persons.get(0), at(DAY.plusDays(3), 9));
        return group;
    }

    @Test
    @Clause({"CNL-27", "CNL-01"})
    void theGroupIsABodyOfItsOwnWithMoreThanHalfAsItsQuorum() {
        Body body = group.body();
        assertEquals(BodyKind.WORKING_GROUP, body.kind());
        assertSame(republican.body(), body.parent());
        assertTrue(body.isChair(persons.get(0), DAY));
        assertTrue(body.isSecretary(persons.get(1), DAY));
        assertEquals(4, body.seatsOn(DAY).size());
        assertEquals(3, body.quorumOn(DAY));
        assertEquals(GroupState.WORKING, group.state());
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    @Clause({"CNL-27", "CNL-28"})
    void onlyTheRepublicanCouncilAndAssociationsFormGroups(BodyKind kind) {
        assertEquals(
                kind == BodyKind.REPUBLICAN_COUNCIL || kind == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION,
                WorkingGroup.isProvidedFor(kind));
        Council council = Councils.ok(5);
        assertRefused(GroupViolation.GROUPS_NOT_PROVIDED, () -> form(council.body(), plan(DUE), council.secretary()));
        Council association = Councils.association(6);
        assertSame(
                association.body(),
                form(association.body(), plan(DUE), association.chair()).parent());
    }

    @Test
    @Clause("CNL-27")
    void itIsFormedByChairOrSecretaryWithLeaderSecretaryAndTopic() {
        assertRefused(GroupViolation.NOT_OFFICER, () -> form(plan(DUE), republican.member(9)));
        assertRefused(GroupViolation.NOT_OFFICER, () -> form(plan(DUE), republican.deputy()));
        form(plan(DUE), republican.chair());
        Person leader = persons.get(0);
        assertRefused(
                GroupViolation.MEMBER_TWICE,
                () -> form(new GroupPlan(text("А"), ORDER, DUE, leader, leader, List.of()), republican.chair()));
        assertRefused(
                GroupViolation.MEMBER_REQUIRED,
                () -> form(new GroupPlan(text("А"), ORDER, DUE, leader, null, List.of()), republican.chair()));
        assertRefused(
                GroupViolation.TOPIC_REQUIRED,
                () -> form(
                        new GroupPlan(text(" "), ORDER, DUE, leader, persons.get(1), List.of()), republican.chair()));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    @Clause("CNL-27")
    void itsTermIsNotBeforeToday(int days, boolean fits) {
        GroupPlan plan = plan(DAY.plusDays(days));
        if (fits) {
            assertEquals(DAY.plusDays(days), form(plan, republican.chair()).due());
        } else {
            assertRefused(GroupViolation.TERM_IN_PAST, () -> form(plan, republican.chair()));
        }
    }

    @Test
    @Clause("CNL-27")
    void theLeaderGivesTasksToMembersWithinTheTerm() {
        Person leader = persons.get(0);
        Person member = persons.get(2);
        GroupTask task = group.give("Жинақтау", member, DUE, leader, NOW);
        assertEquals(1, task.ordinal());
        assertFalse(task.isOverdue(DUE));
        assertTrue(task.isOverdue(DUE.plusDays(1)));
        assertRefused(GroupViolation.NOT_LEADER, () -> group.give("А", member, DUE, persons.get(1), NOW));
        assertRefused(GroupViolation.NOT_LEADER, () -> group.give("А", member, DUE, republican.chair(), NOW));
        assertRefused(GroupViolation.TASK_REQUIRED, () -> group.give(" ", member, DUE, leader, NOW));
        assertRefused(GroupViolation.TASK_FOR_MEMBER, () -> group.give("А", republican.chair(), DUE, leader, NOW));
        assertRefused(GroupViolation.TERM_IN_PAST, () -> group.give("А", member, DAY.minusDays(1), leader, NOW));
        assertRefused(GroupViolation.TASK_AFTER_TERM, () -> group.give("А", member, DUE.plusDays(1), leader, NOW));
    }

    @Test
    @Clause("CNL-27")
    void afterTheTermNothingIsGivenUntilItIsExtended() {
        Person leader = persons.get(0);
        Person member = persons.get(2);
        group.give("А", member, DUE, leader, at(DUE, 23));
        Instant after = at(DUE.plusDays(1), 9);
        LocalDate later = DUE.plusDays(20);
        assertTrue(group.isOverdue(DUE.plusDays(1)));
        assertRefused(GroupViolation.TERM_PASSED, () -> group.give("А", member, later, leader, after));
        assertRefused(
                GroupViolation.TERM_PASSED,
                () -> group.recompose(leader, persons.get(1), List.of(), republican.chair(), after));
        assertRefused(GroupViolation.NOT_OFFICER, () -> group.extend(later, leader, after));
        assertRefused(GroupViolation.TERM_IN_PAST, () -> group.extend(DUE.plusDays(1), republican.secretary(), after));
        group.extend(later, republican.secretary(), after);
        assertFalse(group.isOverdue(DUE.plusDays(1)));
        group.give("А", member, later, leader, after);
    }

    @Test
    @Clause("CNL-27")
    void theResponsibleMemberOrTheLeaderRecordsWhatWasDone() {
        GroupTask first = group.give("А", persons.get(2), DUE, persons.get(0), NOW);
        GroupTask second = group.give("Б", persons.get(3), DUE, persons.get(0), NOW);
        assertRefused(GroupViolation.NOT_RESPONSIBLE, () -> group.complete(first, "Бітті", persons.get(3), NOW));
        assertRefused(GroupViolation.RESULT_REQUIRED, () -> group.complete(first, " ", persons.get(2), NOW));
        group.complete(first, "Бітті", persons.get(2), NOW);
        group.complete(second, "Бітті", persons.get(0), NOW);
        assertRefused(GroupViolation.TASK_DONE_ALREADY, () -> group.complete(first, "Тағы", persons.get(2), NOW));
        assertFalse(first.isOverdue(DUE.plusDays(5)));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    @Clause("CNL-27")
    void aReportAfterTheTermIsTakenAndMarkedAsLate(int days, boolean late) {
        group.report("Есеп", persons.get(0), at(DUE.plusDays(days), 9));
        assertEquals(late, group.isLate());
        assertFalse(group.isOverdue(DUE.plusDays(40)));
    }

    @Test
    @Clause("CNL-27")
    void theLeaderReportsAndTheBodyGivesBackOrFinishes() {
        assertRefused(GroupViolation.NOT_LEADER, () -> group.report("Есеп", persons.get(1), NOW));
        assertRefused(GroupViolation.REPORT_REQUIRED, () -> group.report(" ", persons.get(0), NOW));
        assertRefused(GroupViolation.WRONG_STATE, () -> group.finish(republican.chair(), NOW));
        reported();
        assertRefused(GroupViolation.WRONG_STATE, () -> group.report("Тағы", persons.get(0), NOW));
        assertRefused(GroupViolation.NOT_OFFICER, () -> group.giveBack("Аз", DUE, persons.get(0), NOW));
        assertRefused(GroupViolation.REASON_REQUIRED, () -> group.giveBack(" ", DUE, republican.chair(), NOW));
        assertRefused(GroupViolation.TERM_IN_PAST, () -> group.giveBack("Аз", DAY, republican.chair(), NOW));
        group.giveBack("Аз", DUE.plusDays(9), republican.chair(), NOW);
        assertEquals(GroupState.RETURNED, group.state());
        assertEquals(DUE.plusDays(9), group.due());
        group.report("Толықтырылды", persons.get(0), NOW);
        assertNull(group.remarks());
        assertRefused(GroupViolation.NOT_OFFICER, () -> group.finish(persons.get(0), NOW));
        group.finish(republican.secretary(), NOW);
        assertEquals(GroupState.COMPLETED, group.state());
        assertRefused(GroupViolation.WRONG_STATE, () -> group.dissolve("жоқ", republican.chair(), NOW));
    }

    @Test
    @Clause({"CNL-27", "CNL-28"})
    void theReportGoesOnTheAgendaOfTheBodyWithItsFiles() {
        Meeting meeting = meeting(republican);
        assertRefused(GroupViolation.WRONG_STATE, () -> group.include(meeting, item(), republican.secretary(), NOW));
        reported().enclose(List.of(9L));
        Council other = Councils.association(6);
        assertRefused(
                GroupViolation.MEETING_OF_OTHER_BODY,
                () -> group.include(meeting(other), item(), other.secretary(), NOW));
        AgendaItem item = group.include(meeting, item(), republican.secretary(), NOW);
        assertSame(item, group.item());
        assertEquals(Set.of(9L), group.files());
        assertEquals(List.of(9L), item.materials());
        assertRefused(
                GroupViolation.ON_AGENDA_ALREADY, () -> group.include(meeting, item(), republican.secretary(), NOW));
        group.leaveAgenda(null);
        assertSame(item, group.item());
        group.leaveAgenda(item);
        assertNull(group.item());
    }

    private static Meeting meeting(Council council) {
        MeetingPlan plan = new MeetingPlan(MeetingKind.ORDINARY, null, at(DAY.plusDays(20), 15), "Зал", null);
        return new Meeting(council.body(), plan, null, council.secretary(), NOW);
    }

    private static ItemDraft item() {
        return new ItemDraft(text("Есеп"), Rapporteur.NONE, 20, null, RemitLists.needed(BodyKind.REPUBLICAN_COUNCIL));
    }

    @Test
    @Clause("CNL-27")
    void theBodyChangesTheMembersFromTheNextDay() {
        Person leader = persons.get(0);
        Person newcomer = Councils.person("Жаңа");
        assertRefused(
                GroupViolation.NOT_OFFICER,
                () -> group.recompose(leader, persons.get(1), List.of(newcomer), leader, NOW));
        group.recompose(leader, persons.get(1), List.of(newcomer), republican.chair(), NOW);
        assertFalse(group.body().isMember(newcomer, DAY));
        assertTrue(group.body().isMember(newcomer, DAY.plusDays(1)));
        assertFalse(group.body().isMember(persons.get(3), DAY.plusDays(1)));
        assertSame(leader, group.leaderOn(DAY.plusDays(1)).orElseThrow());
    }

    @Test
    @Clause("CNL-27")
    void theBodyDissolvesItWithAReason() {
        assertRefused(GroupViolation.REASON_REQUIRED, () -> group.dissolve(" ", republican.chair(), NOW));
        assertRefused(GroupViolation.NOT_OFFICER, () -> group.dissolve("Керек емес", persons.get(0), NOW));
        group.dissolve("Керек емес", republican.chair(), NOW);
        assertEquals("Керек емес", group.endReason());
        assertRefused(GroupViolation.WRONG_STATE, () -> group.give("А", persons.get(2), DUE, persons.get(0), NOW));
        assertFalse(group.isOverdue(DUE.plusDays(1)));
    }
}
