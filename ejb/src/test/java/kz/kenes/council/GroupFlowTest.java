package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import kz.kenes.council.group.GroupMoved;
import kz.kenes.council.group.GroupTaskGiven;
import kz.kenes.council.group.GroupViolation;
import kz.kenes.council.group.api.FormGroup;
import kz.kenes.council.group.api.GiveTask;
import kz.kenes.council.group.api.GroupAction;
import kz.kenes.council.group.api.GroupDeskEntry;
import kz.kenes.council.group.api.GroupDeskKind;
import kz.kenes.council.group.api.GroupView;
import kz.kenes.council.group.api.IncludeReport;
import kz.kenes.council.group.api.RecomposeGroup;
import kz.kenes.council.group.api.ReportGroup;
import kz.kenes.council.group.service.GroupEvents;
import kz.kenes.council.group.service.WorkingGroupsBean;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.council.meeting.AgendaItemRemoved;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.service.AgendasBean;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.minutes.service.MinutesBookBean;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Violation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Working groups of an association through the use cases, and the meetings of bodies without a text of their own. */
class GroupFlowTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 10);
    private static final FileContent TABLE = new FileContent("keste.txt", "text/plain", "Кесте".getBytes());

    private CouncilWorkshop council = new CouncilWorkshop(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, 8);
    private final Person leader = council.members.get(4);
    private final Person member = council.members.get(5);

    @AfterEach
    void close() {
        council.close();
    }

    private static void refused(Violation violation, Executable call) {
        assertEquals(violation, assertThrows(RuleViolation.class, call).violation());
    }

    private long formed() {
        return council.ask(
                WorkingGroupsBean.class,
                bean -> bean.form(new FormGroup(
                        council.body,
                        CouncilWorkshop.said("Стандарттар"),
                        "№ 1 хаттама",
                        DUE,
                        leader.id(),
                        member.id(),
                        List.of(council.stranger.id()))));
    }

    private GroupView look(long group) {
        return council.ask(WorkingGroupsBean.class, bean -> bean.get(group));
    }

    private List<GroupDeskEntry> desk() {
        return council.ask(WorkingGroupsBean.class, WorkingGroupsBean::desk);
    }

    private void report(long group) {
        council.workshop.as(leader, Role.MEMBER);
        council.tell(
                WorkingGroupsBean.class,
                bean -> bean.report(new ReportGroup(group, look(group).version(), "Ұсыныс дайын", List.of(TABLE))));
    }

    @Test
    @Clause("CNL-28")
    void aGroupWorksAndItsReportGoesOnTheAgenda() {
        council.asSecretary();
        assertEquals(
                1,
                council.ask(WorkingGroupsBean.class, WorkingGroupsBean::forming).size());
        long group = formed();
        assertEquals(
                3, council.workshop.events(GroupMoved.class).get(0).persons().size());
        assertEquals(2, look(group).quorum());
        council.workshop.as(leader, Role.MEMBER);
        assertEquals(
                EnumSet.of(GroupAction.GIVE_TASK, GroupAction.REPORT),
                look(group).actions());
        council.ask(
                WorkingGroupsBean.class,
                bean -> bean.give(new GiveTask(group, look(group).version(), "Жинақтау", council.stranger.id(), DUE)));
        assertEquals(
                council.stranger.id(),
                council.workshop.events(GroupTaskGiven.class).get(0).person());
        assertEquals(GroupDeskKind.REPORT, desk().get(0).kind());

        council.workshop.as(council.stranger, Role.MEMBER);
        assertEquals(GroupDeskKind.DO_TASK, desk().get(0).kind());
        long task = look(group).tasks().get(0).id();
        council.tell(
                WorkingGroupsBean.class,
                bean -> bean.completeTask(group, look(group).version(), task, "Жиналды"));
        assertTrue(desk().isEmpty());
        assertEquals(4, council.workshop.statements(() -> look(group)));

        report(group);
        council.planned(0);
        assertEquals(GroupDeskKind.CONSIDER_REPORT, desk().get(0).kind());
        long item = council.ask(
                WorkingGroupsBean.class,
                bean -> bean.include(
                        new IncludeReport(group, look(group).version(), council.meeting, 20, council.remitIds())));
        MeetingView meeting = council.look();
        assertEquals(
                "Жұмыс тобының есебі: Стандарттар",
                meeting.agenda().get(0).title().kk());
        assertEquals(1, meeting.agenda().get(0).materials().size());
        assertEquals(council.meeting, look(group).meetingId());

        council.tell(GroupEvents.class, events -> events.waitAgain(new AgendaItemRemoved(item, null)));
        assertNull(look(group).meetingId());
        council.tell(AgendasBean.class, agendas -> agendas.removeItem(item, council.version()));
        council.asChair()
                .tell(
                        WorkingGroupsBean.class,
                        bean -> bean.finish(group, look(group).version()));
        assertEquals(GroupState.COMPLETED, look(group).state());
    }

    @Test
    @Clause({"CNL-27", "CNL-28"})
    void otherRolesBodiesAndAPassedTermAreRefused() {
        council.asMember(3);
        refused(GroupViolation.NOT_OFFICER, this::formed);
        council.workshop.as(council.stranger, Role.SECRETARY);
        refused(SharedViolation.NOT_FOUND, this::formed);
        council.asSecretary();
        long group = formed();
        council.workshop.as(council.stranger, Role.MEMBER);
        assertEquals(
                1,
                council.ask(
                                WorkingGroupsBean.class,
                                bean -> bean.list(ListQuery.first(5).filteredBy("mine", "true")))
                        .total());
        refused(
                GroupViolation.NOT_LEADER,
                () -> council.ask(
                        WorkingGroupsBean.class,
                        bean -> bean.give(new GiveTask(group, look(group).version(), "А", member.id(), DUE))));
        Person outsider = council.workshop.store(em -> {
            Person one = new Person(new kz.kenes.people.PersonName("Алыс", "Адам", null));
            em.persist(one);
            return one;
        });
        council.workshop.as(outsider, Role.CHAIR);
        refused(SharedViolation.NOT_FOUND, () -> look(group));
        refused(SharedViolation.NOT_FOUND, () -> council.ask(WorkingGroupsBean.class, bean -> bean.file(group, 1)));

        council.workshop.passes(Duration.ofDays(27));
        council.workshop.as(leader, Role.MEMBER);
        assertTrue(desk().get(0).overdue());
        refused(
                GroupViolation.TERM_PASSED,
                () -> council.ask(
                        WorkingGroupsBean.class,
                        bean -> bean.give(
                                new GiveTask(group, look(group).version(), "А", member.id(), DUE.plusDays(9)))));
        council.asChair();
        long version = look(group).version();
        council.tell(WorkingGroupsBean.class, bean -> bean.extend(group, version, DUE.plusDays(20)));
        refused(
                SharedViolation.STALE,
                () -> council.tell(WorkingGroupsBean.class, bean -> bean.extend(group, version, DUE.plusDays(30))));
        council.tell(
                WorkingGroupsBean.class,
                bean -> bean.recompose(new RecomposeGroup(
                        group, look(group).version(), leader.id(), council.stranger.id(), List.of())));
        report(group);
        council.asSecretary()
                .tell(
                        WorkingGroupsBean.class,
                        bean -> bean.giveBack(group, look(group).version(), "Аз", DUE.plusDays(40)));
        assertEquals("Аз", look(group).remarks());
        council.tell(
                WorkingGroupsBean.class,
                bean -> bean.dissolve(group, look(group).version(), "Керек емес"));
        assertTrue(look(group).actions().isEmpty());
    }

    /** The chair of a department, an association of teachers, a council of a unit, a working group: each meets by the same pages. */
    @ParameterizedTest
    @EnumSource(
            value = BodyKind.class,
            names = {"TEACHER_ASSOCIATION", "UNIT_METHODICAL_COUNCIL", "METHODICAL_COUNCIL", "WORKING_GROUP"})
    @Clause({"MTG-37", "CNL-01"})
    void bodiesWithoutATextOfTheirOwnMeetWithAgendaAndMinutes(BodyKind kind) {
        council.close();
        council = new CouncilWorkshop(kind, 7);
        boolean half = kind == BodyKind.TEACHER_ASSOCIATION || kind == BodyKind.WORKING_GROUP;
        council.open(1, half ? 4 : 5);
        assertEquals(MeetingState.OPEN, council.look().state());
        council.tell(MeetingsBean.class, bean -> bean.close(council.meeting, council.version()));
        long minutes = council.ask(MinutesBookBean.class, bean -> bean.draft(council.meeting, council.version()));
        assertEquals(
                1,
                council.ask(MinutesBookBean.class, bean -> bean.get(minutes))
                        .items()
                        .size());
        assertFalse(council.look().agenda().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = BodyKind.class,
            names = {"TEACHER_ASSOCIATION", "UNIT_METHODICAL_COUNCIL", "WORKING_GROUP"})
    @Clause("MTG-37")
    void oneMemberLessAndTheMeetingDoesNotOpen(BodyKind kind) {
        council.close();
        council = new CouncilWorkshop(kind, 7);
        boolean half = kind == BodyKind.TEACHER_ASSOCIATION || kind == BodyKind.WORKING_GROUP;
        assertThrows(RuleViolation.class, () -> council.open(1, half ? 3 : 4));
    }
}
