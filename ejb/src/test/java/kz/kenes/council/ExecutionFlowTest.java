package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.kenes.council.execution.DecisionsDelivered;
import kz.kenes.council.execution.ExecutionViolation;
import kz.kenes.council.execution.TaskMoved;
import kz.kenes.council.execution.api.AgendaTasks;
import kz.kenes.council.execution.api.AnswerDecision;
import kz.kenes.council.execution.api.AskExtension;
import kz.kenes.council.execution.api.DeliveryRow;
import kz.kenes.council.execution.api.DeliverySheet;
import kz.kenes.council.execution.api.MemberDuty;
import kz.kenes.council.execution.api.ReportExecution;
import kz.kenes.council.execution.api.ReportProgress;
import kz.kenes.council.execution.api.TaskAction;
import kz.kenes.council.execution.api.TaskDeskView;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.execution.api.TaskView;
import kz.kenes.council.execution.service.DeliveriesBean;
import kz.kenes.council.execution.service.DueTasks;
import kz.kenes.council.execution.service.ExecutionEvents;
import kz.kenes.council.execution.service.ExecutionFacts;
import kz.kenes.council.execution.service.ExecutionFacts.ExecutionCount;
import kz.kenes.council.execution.service.ExecutionReportsBean;
import kz.kenes.council.execution.service.TasksBean;
import kz.kenes.council.execution.vocabulary.DeliveryState;
import kz.kenes.council.execution.vocabulary.ResponseLevel;
import kz.kenes.council.execution.vocabulary.TaskAct;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.minutes.service.MinutesBookBean;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.DecisionsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.people.Account;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.service.Passwords;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Validity;
import kz.kenes.shared.Violation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Decisions from the signature to their execution, over the real schema. */
class ExecutionFlowTest {

    private static final String PASSWORD = "Құпиясөз 2026";
    private static final FileContent PROOF = new FileContent("buiryq.txt", "text/plain", "Бұйрық".getBytes());

    private CouncilWorkshop council;
    private long unit;
    private long minutes;

    @AfterEach
    void close() {
        council.close();
    }

    private void found(BodyKind kind) {
        council = new CouncilWorkshop(kind, 8);
        council.workshop.knowing(ExecutionEvents.class);
        unit = council.workshop.store(em -> {
            Institution university = em.find(Body.class, council.body).institution();
            Unit department = new Unit(
                    university,
                    null,
                    UnitKind.DEPARTMENT,
                    CouncilWorkshop.text("Оқу департаменті"),
                    Validity.from(CouncilWorkshop.FOUNDED));
            department.appointHead(em.find(Person.class, head().id()), CouncilWorkshop.FOUNDED, "Бұйрық");
            em.persist(department);
            for (Person person : List.of(council.chair(), council.secretary())) {
                em.persist(new Account(
                        em.find(Person.class, person.id()),
                        "user" + person.id(),
                        new Passwords().hash(PASSWORD),
                        Set.of(Role.MEMBER),
                        false));
            }
            em.flush();
            return department.id();
        });
    }

    /** Heads the unit and holds no seat. */
    private Person head() {
        return council.members.get(7);
    }

    private Person executor() {
        return council.members.get(4);
    }

    private LocalDate today() {
        return Body.dayOf(council.workshop.now());
    }

    /** Two decisions: one for a person, one for a unit; both due in a month. */
    private void decided() {
        council.open(2, 7);
        for (AgendaItemView item : council.look().agenda()) {
            long ballot = council.ask(VotingBean.class, v -> v.open(item.id(), null));
            council.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
            council.tell(VotingBean.class, v -> v.close(ballot, 1));
            boolean first = item.ordinal() == 1;
            council.tell(
                    DecisionsBean.class,
                    d -> d.record(new RecordDecision(
                            ballot,
                            DecisionType.BINDING,
                            CouncilWorkshop.said("Орындалсын " + item.ordinal()),
                            first ? List.of(executor().id()) : List.of(),
                            first ? List.of() : List.of(unit),
                            today().plusMonths(1),
                            "Ереже")));
        }
        council.tell(MeetingsBean.class, m -> m.close(council.meeting, council.version()));
        minutes = council.ask(MinutesBookBean.class, b -> b.draft(council.meeting, council.version()));
        sign();
    }

    private void sign() {
        council.asSecretary()
                .tell(
                        MinutesBookBean.class,
                        b -> b.freeze(minutes, b.get(minutes).version()));
        for (Person person : List.of(council.secretary(), council.chair())) {
            council.workshop.as(person, Role.SECRETARY, Role.CHAIR);
            council.tell(MinutesBookBean.class, b -> {
                MinutesView view = b.get(minutes);
                b.sign(minutes, view.version(), PASSWORD, view.sha256());
            });
        }
        council.asSecretary();
    }

    private CouncilWorkshop asExecutor() {
        council.workshop.as(executor(), Role.MEMBER);
        return council;
    }

    private CouncilWorkshop asHead() {
        council.workshop.as(head(), Role.EMPLOYEE);
        return council;
    }

    private List<TaskRow> tasks(String filter, String value) {
        return council.ask(TasksBean.class, t -> t.list(ListQuery.first(20).filteredBy(filter, value)))
                .rows();
    }

    private TaskView look(long task) {
        return council.ask(TasksBean.class, t -> t.get(task));
    }

    private Violation refused(Consumer<TasksBean> command) {
        return assertThrows(RuleViolation.class, () -> council.tell(TasksBean.class, command))
                .violation();
    }

    private ExecutionCount count() {
        return council.ask(ExecutionFacts.class, f -> f.of(council.body, today().minusYears(1), today()));
    }

    @Test
    @Clause({"MTG-33", "CNL-10"})
    void signedDecisionsAreCarriedOutReportedAndAccepted() {
        found(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        decided();
        assertEquals(new ExecutionCount(2, 0, 0, 2, 0), count());
        assertEquals(
                1,
                asExecutor()
                        .ask(TasksBean.class, t -> t.list(ListQuery.first(5).filteredBy("whose", "mine")))
                        .total());
        long mine = tasks("whose", "mine").get(0).id();
        TaskView task = look(mine);
        assertEquals(EnumSet.of(TaskAction.REPORT, TaskAction.ASK_EXTENSION), task.actions());
        assertEquals(List.of(executor().fullName()), task.persons());
        council.tell(
                TasksBean.class,
                t -> t.progress(new ReportProgress(mine, task.version(), "k", null, 40, "Жартысы", null)));
        council.tell(
                TasksBean.class,
                t -> t.progress(new ReportProgress(mine, task.version(), "k", null, 90, "Қайталау", null)));
        assertEquals(40, look(mine).progress());
        assertEquals(
                SharedViolation.STALE,
                refused(t -> t.progress(new ReportProgress(mine, task.version(), "x", null, 50, null, null))));
        long file = council.ask(TasksBean.class, t -> t.attach(mine, PROOF));
        assertEquals(
                PROOF.name(),
                council.ask(TasksBean.class, t -> t.file(mine, file)).name());
        council.tell(
                TasksBean.class,
                t -> t.report(new ReportExecution(mine, look(mine).version(), "r", null, null, null)));
        assertEquals(TaskState.REPORTED, look(mine).state());
        assertEquals(
                ExecutionViolation.OWN_EXECUTION,
                refused(t -> t.accept(mine, look(mine).version(), null)));

        TaskDeskView desk = council.asSecretary().ask(TasksBean.class, TasksBean::desk);
        assertEquals(1, desk.waiting().size());
        assertEquals(1, desk.copies().size());
        council.tell(TasksBean.class, t -> t.accept(mine, look(mine).version(), "Рақмет"));
        assertEquals(TaskState.ACCEPTED, look(mine).state());
        assertEquals(new ExecutionCount(2, 1, 0, 1, 0), count());
        List<TaskMoved> told = council.workshop.events(TaskMoved.class);
        assertEquals(
                List.of(council.secretary().id()),
                told.stream()
                        .filter(m -> m.act() == TaskAct.REPORTED)
                        .findFirst()
                        .orElseThrow()
                        .persons());
        assertEquals(
                List.of(executor().id()),
                told.stream()
                        .filter(m -> m.act() == TaskAct.ACCEPTED)
                        .findFirst()
                        .orElseThrow()
                        .persons());

        List<MemberDuty> duties = council.ask(ExecutionReportsBean.class, r -> r.duties(council.body, null, null))
                .members();
        MemberDuty duty = duties.stream()
                .filter(one -> one.personId() == executor().id())
                .findFirst()
                .orElseThrow();
        assertEquals(new MemberDuty(executor().id(), executor().fullName(), 1, 1, 2, 0, 1, 1, 0, 0), duty);
        assertEquals(100, duty.rate());
    }

    @Test
    @Clause("MTG-33")
    void aUnitsTaskIsItsHeadsAndGoesOverdueByTheClock() {
        found(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        decided();
        List<TaskRow> ofUnit = asHead().ask(
                        TasksBean.class, t -> t.list(ListQuery.first(5).filteredBy("whose", "unit")))
                .rows();
        assertEquals(1, ofUnit.size());
        long task = ofUnit.get(0).id();
        council.tell(
                TasksBean.class,
                t -> t.askExtension(new AskExtension(
                        task, look(task).version(), null, null, today().plusMonths(2), "Келісім созылды")));
        assertEquals(today().plusMonths(2), look(task).requestedDue());
        council.asSecretary()
                .tell(TasksBean.class, t -> t.decideExtension(task, look(task).version(), false, "Мерзім жеткілікті"));
        assertNull(look(task).requestedDue());

        council.workshop.passes(Duration.ofDays(28));
        assertEquals(2, council.ask(DueTasks.class, DueTasks::tell));
        assertEquals(0, council.ask(DueTasks.class, DueTasks::tell));
        assertEquals(List.of(), tasks("state", "OVERDUE"));
        council.workshop.passes(Duration.ofDays(5));
        assertEquals(2, tasks("state", "OVERDUE").size());
        assertEquals(List.of(), tasks("state", "ASSIGNED"));
        assertEquals(2, council.ask(DueTasks.class, DueTasks::tell));
        TaskMoved escalated = council.workshop.events(TaskMoved.class).stream()
                .filter(moved -> moved.act() == TaskAct.ESCALATED && moved.task() == task)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(head().id(), council.secretary().id(), council.chair().id()), escalated.persons());
        assertEquals(new ExecutionCount(2, 0, 0, 0, 2), count());
        council.tell(TasksBean.class, t -> t.withdraw(task, look(task).version(), "Қажеті жоқ"));
        assertEquals(new ExecutionCount(1, 0, 0, 0, 1), count());
        assertEquals(
                1,
                council.ask(ExecutionReportsBean.class, r -> r.overview(null, null))
                        .bodies()
                        .get(0)
                        .overdue());
    }

    @Test
    @Clause("MTG-30")
    void copiesGoToTheUnitsAndTheirHeadsTakeNote() {
        found(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        decided();
        DeliverySheet sheet = council.ask(DeliveriesBean.class, d -> d.of(minutes));
        assertEquals(1, sheet.rows().size());
        assertEquals(DeliveryState.WAITING, sheet.rows().get(0).state());
        assertTrue(sheet.maySend());
        assertNull(sheet.responses());
        assertEquals(today(), sheet.signedOn());
        assertEquals(
                1,
                council.ask(DeliveriesBean.class, d -> d.undelivered(ListQuery.first(5)))
                        .total());
        assertEquals(1, (int) council.ask(DeliveriesBean.class, d -> d.send(minutes)));
        assertEquals(0, (int) council.ask(DeliveriesBean.class, d -> d.send(minutes)));
        assertEquals(
                List.of(head().id()),
                council.workshop.events(DecisionsDelivered.class).get(0).persons());
        DeliveryRow row =
                asHead().ask(DeliveriesBean.class, d -> d.of(minutes)).rows().get(0);
        assertTrue(row.mayReceive());
        assertEquals(1, council.ask(TasksBean.class, TasksBean::desk).copies().size());
        council.tell(DeliveriesBean.class, d -> d.receive(row.id(), row.version()));
        assertEquals(0, council.ask(TasksBean.class, TasksBean::desk).copies().size());
        assertEquals(
                0,
                council.ask(DeliveriesBean.class, d -> d.undelivered(ListQuery.first(5)))
                        .total());
    }

    @Test
    @Clause({"MTG-31", "MTG-32", "MTG-35", "CNL-36"})
    void anAssociationSendsCopiesPublishesAndIsAnswered() {
        found(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION);
        decided();
        DeliverySheet sheet = council.ask(DeliveriesBean.class, d -> d.of(minutes));
        assertTrue(sheet.association());
        assertEquals(4, sheet.rows().size());
        assertEquals(ResponseLevel.NONE, sheet.responses());
        council.ask(DeliveriesBean.class, d -> d.send(minutes));
        List<DeliveryRow> asked = asExecutor().ask(DeliveriesBean.class, d -> d.of(minutes)).rows().stream()
                .filter(DeliveryRow::mayAnswer)
                .toList();
        assertEquals(2, asked.size());
        for (DeliveryRow row : asked) {
            council.tell(
                    DeliveriesBean.class,
                    d -> d.answer(new AnswerDecision(row.id(), row.version(), true, today(), "Қабылдаймыз")));
        }
        assertEquals(
                ResponseLevel.ALL,
                council.ask(DeliveriesBean.class, d -> d.of(minutes)).responses());
        String link = "https://alt.edu.kz/umo/1";
        council.asSecretary();
        RuleViolation unknown = assertThrows(
                RuleViolation.class, () -> council.tell(DeliveriesBean.class, d -> d.publish(council.meeting, link)));
        assertEquals(ExecutionViolation.SITE_UNKNOWN, unknown.violation());
        council.workshop.store(em -> {
            em.find(Body.class, council.body).institution().publishAt("https://alt.edu.kz");
            return null;
        });
        council.tell(DeliveriesBean.class, d -> d.publish(council.meeting, link));
        assertEquals(link, council.ask(DeliveriesBean.class, d -> d.of(minutes)).link());
    }

    @Test
    @Clause({"MTG-34", "CNL-22"})
    void theNationalCentreWatchesTheRepublicanCouncil() {
        found(BodyKind.REPUBLICAN_COUNCIL);
        decided();
        Person watcher = council.ofCentre(null);
        council.workshop.as(watcher, Role.EMPLOYEE);
        List<TaskRow> watched = tasks("kind", "REPUBLICAN_COUNCIL");
        assertEquals(2, watched.size());
        assertEquals(Set.of(), look(watched.get(0).id()).actions());
    }

    @Test
    @Clause("MTG-33")
    void aStrangerSeesNothing() {
        found(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        decided();
        long task = tasks("whose", "kept").get(0).id();
        council.workshop.as(council.stranger, Role.EMPLOYEE);
        assertEquals(List.of(), tasks("kind", "EDUCATIONAL_METHODICAL_COUNCIL"));
        assertEquals(SharedViolation.NOT_FOUND, refused(t -> t.get(task)));
        council.workshop.as(null, Role.SYSTEM);
        assertEquals(2, tasks("kind", "EDUCATIONAL_METHODICAL_COUNCIL").size());
        council.tell(
                TasksBean.class,
                t -> t.report(
                        new ReportExecution(task, look(task).version(), "p-1", executorOf(task), "Орындалды", null)));
        assertEquals(TaskState.REPORTED, look(task).state());
        assertEquals(
                SharedViolation.NOT_FOUND,
                refused(t -> t.report(new ReportExecution(task, look(task).version(), "p-2", null, "x", null))));
    }

    private long executorOf(long task) {
        return look(task).units().isEmpty() ? executor().id() : head().id();
    }

    @Test
    @Clause({"MTG-33", "CNL-08"})
    void theNextAgendaBeginsWithWhatIsOpen() {
        found(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        decided();
        long next = council.ask(
                MeetingsBean.class,
                m -> m.plan(new PlanMeeting(
                        council.body,
                        MeetingKind.ORDINARY,
                        null,
                        council.workshop.now().plus(Duration.ofDays(50)),
                        "Зал",
                        null,
                        "key-2")));
        List<AgendaItemView> agenda =
                council.ask(MeetingsBean.class, m -> m.get(next)).agenda();
        assertEquals(1, agenda.size());
        assertEquals(
                "Бұрын қабылданған шешімдердің орындалуы туралы",
                agenda.get(0).title().kk());
        assertEquals(1, agenda.get(0).remits().size());
        AgendaTasks listed = council.ask(TasksBean.class, t -> t.onAgenda(next));
        assertEquals(agenda.get(0).id(), listed.itemId());
        assertEquals(2, listed.tasks().size());
        assertNull(
                council.ask(TasksBean.class, t -> t.onAgenda(council.meeting)).itemId());
    }

    @Test
    @Clause("MTG-37")
    void aUnitMeetsWithAgendaAndMinutesAsAnyBody() {
        found(BodyKind.UNIT_MEETING);
        decided();
        assertEquals(1, council.ask(MinutesBookBean.class, b -> b.get(minutes)).number());
        assertEquals(2, tasks("whose", "kept").size());
    }

    @Test
    @Clause({"MTG-28", "MTG-33"})
    void correctedMinutesMoveTheTermAndLoseNoDecision() {
        found(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        decided();
        long task = tasks("whose", "kept").get(0).id();
        council.tell(
                MinutesBookBean.class, b -> b.correct(minutes, b.get(minutes).version(), "Мерзім қате"));
        long decision = council.look().agenda().get(0).decisions().get(0).id();
        RuleViolation kept =
                assertThrows(RuleViolation.class, () -> council.tell(DecisionsBean.class, d -> d.remove(decision, 1)));
        assertEquals(ExecutionViolation.DECISION_CARRIED_OUT, kept.violation());
        LocalDate due = look(task).due();
        council.workshop.store(em -> {
            em.createNativeQuery("update decision set due_date = due_date + 7").executeUpdate();
            return null;
        });
        sign();
        assertEquals(due.plusDays(7), look(task).due());
        assertEquals(2, tasks("whose", "kept").size());
    }

    @Test
    @Clause("MTG-33")
    void listsAndPagesAskAFixedNumberOfQuestions() {
        found(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        decided();
        long task = tasks("whose", "kept").get(0).id();
        assertEquals(3, statements(() -> tasks("kind", "EDUCATIONAL_METHODICAL_COUNCIL")));
        assertEquals(5, statements(() -> look(task)));
        int sheet = statements(() -> council.ask(DeliveriesBean.class, d -> d.of(minutes)));
        assertTrue(sheet <= 6, () -> sheet + " statements");
        assertEquals(3, statements(() -> council.ask(ExecutionReportsBean.class, r -> r.overview(null, null))));
        assertEquals(
                6, statements(() -> council.ask(ExecutionReportsBean.class, r -> r.duties(council.body, null, null))));
    }

    private int statements(Runnable task) {
        return council.workshop.statements(() -> {
            task.run();
            return null;
        });
    }
}
