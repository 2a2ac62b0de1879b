package kz.kenes.training;

import static kz.kenes.training.TrainingWorkshop.YEAR;
import static kz.kenes.training.TrainingWorkshop.own;
import static kz.kenes.training.TrainingWorkshop.training;
import static kz.kenes.training.TrainingWorkshop.university;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.approval.ApprovalViolation;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.training.api.CompleteTraining;
import kz.kenes.training.api.ConsolidationReceipt;
import kz.kenes.training.api.ConsolidationView;
import kz.kenes.training.api.DueRow;
import kz.kenes.training.api.NeedView;
import kz.kenes.training.api.OpenYear;
import kz.kenes.training.api.PartRow;
import kz.kenes.training.api.RecordTraining;
import kz.kenes.training.api.ScheduleView;
import kz.kenes.training.api.SetRequirement;
import kz.kenes.training.api.TrainingDeskEntry;
import kz.kenes.training.api.TrainingDeskKind;
import kz.kenes.training.api.WaitingUnit;
import kz.kenes.training.service.ConsolidationBean;
import kz.kenes.training.service.InstituteSchedulesBean;
import kz.kenes.training.service.TrainingDeskBean;
import kz.kenes.training.service.TrainingNeedsBean;
import kz.kenes.training.service.TrainingPlansBean;
import kz.kenes.training.service.UnitSchedulesBean;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.PlanState;
import kz.kenes.training.vocabulary.ProofKind;
import kz.kenes.training.vocabulary.ScheduleState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From the wish of an employee to the approved schedule of the university, over the real schema. */
class TrainingFlowTest {

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static List<TrainingDeskKind> desk(TrainingWorkshop staff) {
        return staff.ask(TrainingDeskBean.class, TrainingDeskBean::entries).stream()
                .map(TrainingDeskEntry::kind)
                .toList();
    }

    private static ScheduleView schedule(TrainingWorkshop staff, long id) {
        return staff.ask(UnitSchedulesBean.class, schedules -> schedules.get(id));
    }

    private static ConsolidationView whole(TrainingWorkshop staff, long id) {
        return staff.ask(ConsolidationBean.class, whole -> whole.get(id));
    }

    private static long opened(TrainingWorkshop staff) {
        staff.as(staff.hr);
        return staff.ask(
                ConsolidationBean.class,
                whole -> whole.open(new OpenYear(YEAR, new BigDecimal("100000"), "№ 5 бюджет")));
    }

    private static long signed(TrainingWorkshop staff) {
        staff.as(staff.director);
        long gathered =
                staff.ask(InstituteSchedulesBean.class, institutes -> institutes.compose(staff.institute, YEAR));
        staff.take("training.institute", gathered);
        return gathered;
    }

    @Test
    @Clause({"TRN-08", "TRN-11", "TRN-12", "TRN-13", "TRN-14", "TRN-15", "TRN-16", "TRN-37", "TRN-39"})
    void aWishBecomesAPartOfTheApprovedScheduleAndComesBackDown() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            long plan = staff.handedIn(
                    staff.teacher,
                    training(
                            "Деректер ғылымы", "2026-03-02", "2026-03-11", "60000", university("40000"), own("20000")));
            staff.as(staff.head);
            assertEquals(List.of(TrainingDeskKind.DRAFT_SCHEDULE), desk(staff));
            long schedule = staff.drafted();
            assertEquals(schedule, staff.drafted(), "drafted once");
            staff.as(staff.keeper);
            assertEquals(List.of(TrainingDeskKind.DISCUSS_SCHEDULE), desk(staff));
            staff.submitted(schedule);
            assertEquals(
                    "5",
                    staff.ask(UnitSchedulesBean.class, schedules -> schedules.get(schedule))
                            .minutesNumber());
            assertEquals(
                    "хаттама.pdf",
                    staff.ask(UnitSchedulesBean.class, schedules -> schedules.minutes(schedule))
                            .name());
            assertEquals(
                    ApprovalViolation.NOT_THE_ACTOR,
                    refusal(() -> staff.take("training.unit", schedule)),
                    "the keeper is not the head");
            staff.as(staff.head).take("training.unit", schedule);
            assertEquals(ScheduleState.UNIT_APPROVED, schedule(staff, schedule).state());

            staff.as(staff.director);
            assertEquals(List.of(TrainingDeskKind.COMPOSE_INSTITUTE), desk(staff));
            long whole = opened(staff);
            assertEquals(
                    TrainingViolation.NOTHING_TO_CONSOLIDATE,
                    refusal(() -> staff.tell(
                            ConsolidationBean.class,
                            c -> c.consolidate(whole, c.get(whole).version()))),
                    "nothing is signed yet");
            long gathered = signed(staff);
            staff.as(staff.hr);
            assertEquals(List.of(TrainingDeskKind.CONSOLIDATE), desk(staff));
            assertEquals(
                    new ConsolidationReceipt(1, 1, 1),
                    staff.ask(
                            ConsolidationBean.class,
                            c -> c.consolidate(whole, c.get(whole).version())));
            assertEquals(
                    TrainingViolation.NOTHING_TO_CONSOLIDATE,
                    refusal(() -> staff.tell(
                            ConsolidationBean.class,
                            c -> c.consolidate(whole, c.get(whole).version()))),
                    "nothing is taken twice");
            ConsolidationView seen = whole(staff, whole);
            assertEquals(1, seen.persons());
            assertEquals(72, seen.hours());
            assertEquals(0, new BigDecimal("60000").compareTo(seen.cost()));
            assertEquals(0, new BigDecimal("40000").compareTo(seen.university()));
            assertEquals(
                    List.of("HR қызметі", "Институт"),
                    seen.waiting().stream()
                            .map(WaitingUnit::unit)
                            .map(Object::toString)
                            .toList());

            staff.tell(
                    ConsolidationBean.class, c -> c.submit(whole, c.get(whole).version()));
            assertEquals(
                    ApprovalViolation.NOT_THE_ACTOR,
                    refusal(() -> staff.as(staff.apparatus).take("training.consolidated", whole)),
                    "finance comes first");
            staff.as(staff.finance).take("training.consolidated", whole);
            assertEquals(ScheduleState.BUDGET_AGREED, whole(staff, whole).state());
            staff.as(staff.apparatus).take("training.consolidated", whole);
            assertTrue(staff.as(staff.teacher).plan(plan).effective());

            staff.as(staff.director);
            assertEquals(List.of(TrainingDeskKind.DELIVER), desk(staff));
            staff.tell(
                    InstituteSchedulesBean.class,
                    i -> i.deliver(gathered, i.get(gathered).version()));
            staff.as(staff.head);
            assertEquals(List.of(TrainingDeskKind.RECEIVE), desk(staff));
            staff.tell(
                    UnitSchedulesBean.class,
                    s -> s.receive(schedule, s.get(schedule).version()));
            assertEquals(ScheduleState.COMMUNICATED, whole(staff, whole).state());
            assertEquals(0, whole(staff, whole).unconfirmed());

            staff.workshop.passes(Duration.ofDays(70));
            long item = staff.as(staff.teacher).plan(plan).items().get(0).id();
            staff.tell(
                    TrainingPlansBean.class,
                    plans -> plans.complete(new CompleteTraining(
                            item,
                            plans.get(plan).version(),
                            ProofKind.CERTIFICATE,
                            "№ 12",
                            LocalDate.of(2026, 3, 11))));
            assertEquals(ItemState.COMPLETED, staff.plan(plan).items().get(0).state());
            NeedView need = staff.ask(TrainingNeedsBean.class, TrainingNeedsBean::mine);
            assertEquals(LocalDate.of(2026, 3, 11), need.lastEndedOn());
            assertEquals(72, need.records().get(0).hours());
            assertEquals(1, schedule(staff, schedule).count("COMPLETED"));
        }
    }

    @Test
    @Clause({"TRN-14", "TRN-15"})
    void whereTheUniversityDoesNotPayFinanceIsNotAsked() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.handedIn(staff.teacher, training("Семинар", "2026-03-02", "2026-03-11", "500", own("500")));
            long schedule = staff.drafted();
            staff.submitted(schedule);
            staff.as(staff.head).take("training.unit", schedule);
            long whole = opened(staff);
            signed(staff);
            staff.as(staff.hr)
                    .tell(
                            ConsolidationBean.class,
                            c -> c.consolidate(whole, c.get(whole).version()));
            staff.tell(
                    ConsolidationBean.class, c -> c.submit(whole, c.get(whole).version()));
            staff.as(staff.apparatus).take("training.consolidated", whole);
            assertEquals(ScheduleState.APPROVED, whole(staff, whole).state());
        }
    }

    @Test
    @Clause("TRN-37")
    void whatIsGivenBackGoesOneStepBackAndComesAgain() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            long plan = staff.handedIn(
                    staff.teacher, training("Курс", "2026-03-02", "2026-03-11", "200000", university("200000")));
            long schedule = staff.drafted();
            staff.submitted(schedule);
            staff.as(staff.head).giveBack("training.unit", schedule, "Күнін нақтылаңыз");
            assertEquals("Күнін нақтылаңыз", schedule(staff, schedule).remarks());
            staff.as(staff.keeper);
            assertEquals(List.of(TrainingDeskKind.SUBMIT_SCHEDULE), desk(staff));
            staff.tell(
                    UnitSchedulesBean.class,
                    s -> s.submit(schedule, s.get(schedule).version()));
            staff.as(staff.head).take("training.unit", schedule);
            assertEquals(2, staff.life("training.unit", schedule).number(), "a new version");
            long whole = opened(staff);
            long gathered = signed(staff);
            staff.as(staff.hr)
                    .tell(
                            ConsolidationBean.class,
                            c -> c.consolidate(whole, c.get(whole).version()));
            assertTrue(whole(staff, whole).overLimit());
            staff.tell(
                    ConsolidationBean.class, c -> c.submit(whole, c.get(whole).version()));
            staff.as(staff.finance).giveBack("training.consolidated", whole, "Шектен асты");
            staff.as(staff.hr);
            assertEquals(ScheduleState.RETURNED, whole(staff, whole).state());
            staff.tell(
                    ConsolidationBean.class,
                    c -> c.returnPart(whole, c.get(whole).version(), gathered, "Құнын азайтыңыз"));
            staff.as(staff.director);
            assertEquals(
                    "Құнын азайтыңыз",
                    staff.ask(InstituteSchedulesBean.class, i -> i.get(gathered))
                            .remarks());
            PartRow part = staff.ask(InstituteSchedulesBean.class, i -> i.get(gathered)).parts().stream()
                    .filter(one -> one.scheduleId() != null)
                    .findFirst()
                    .orElseThrow();
            staff.tell(
                    InstituteSchedulesBean.class,
                    i -> i.returnUnit(part.scheduleId(), part.version(), "Құнын азайтыңыз"));
            staff.as(staff.keeper);
            staff.tell(
                    UnitSchedulesBean.class,
                    s -> s.release(schedule, s.get(schedule).version(), plan, "Құнын азайтыңыз"));
            staff.as(staff.teacher);
            assertEquals(PlanState.RETURNED, staff.plan(plan).state());
            assertEquals(List.of(TrainingDeskKind.MEND_PLAN), desk(staff));
            long item = staff.plan(plan).items().get(0).id();
            staff.tell(
                    TrainingPlansBean.class,
                    p -> p.change(
                            item,
                            p.get(plan).version(),
                            training("Курс", "2026-03-02", "2026-03-11", "90000", university("90000"))));
            staff.tell(TrainingPlansBean.class, p -> p.handIn(plan, p.get(plan).version()));
            staff.as(staff.keeper);
            assertEquals(List.of(TrainingDeskKind.COLLECT_PLANS), desk(staff));
            staff.tell(
                    UnitSchedulesBean.class,
                    s -> s.collect(schedule, s.get(schedule).version()));
            assertNull(schedule(staff, schedule).minutesNumber(), "discussed anew");
            staff.submitted(schedule);
            staff.as(staff.head).take("training.unit", schedule);
            signed(staff);
            staff.as(staff.hr)
                    .tell(
                            ConsolidationBean.class,
                            c -> c.consolidate(whole, c.get(whole).version()));
            assertFalse(whole(staff, whole).overLimit());
        }
    }

    @Test
    @Clause({"TRN-07", "ORG-16"})
    void aPlanIsOpenToItsOwnerTheHeadsTheKeeperAndHr() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            long plan = staff.handedIn(staff.teacher, training("Курс", "2026-03-02", "2026-03-11", "0"));
            staff.as(staff.finance);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> staff.plan(plan)));
            staff.as(staff.stranger);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> staff.plan(plan)));
            staff.as(staff.keeper);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> staff.plan(plan)), "not the keeper yet");
            assertEquals(plan, staff.as(staff.head).plan(plan).id());
            assertEquals(plan, staff.as(staff.director).plan(plan).id());
            assertEquals(plan, staff.as(staff.hr).plan(plan).id());
            long schedule = staff.drafted();
            assertEquals(plan, staff.as(staff.keeper).plan(plan).id());
            staff.as(staff.stranger);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> schedule(staff, schedule)));
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.ask(UnitSchedulesBean.class, s -> s.keepers(staff.chair))));
            staff.as(staff.teacher);
            assertEquals(Set.of(), schedule(staff, schedule).actions());
            assertEquals(TrainingViolation.NOT_KEEPER, refusal(() -> staff.submitted(schedule, staff.teacher)));
        }
    }

    @Test
    @Clause("TRN-13")
    void oneWhoWouldBeInTwoPlacesIsSeen() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.handedIn(
                    staff.teacher,
                    training("Курс", "2026-03-02", "2026-03-11", "0"),
                    training("Конференция", "2026-03-11", "2026-03-12", "0"),
                    training("Семинар", "2026-03-13", "2026-03-14", "0"));
            long schedule = staff.drafted();
            staff.submitted(schedule);
            staff.as(staff.head).take("training.unit", schedule);
            long whole = opened(staff);
            signed(staff);
            staff.as(staff.hr)
                    .tell(
                            ConsolidationBean.class,
                            c -> c.consolidate(whole, c.get(whole).version()));
            var conflicts = whole(staff, whole).conflicts();
            assertEquals(1, conflicts.size());
            assertEquals("Курс", conflicts.get(0).first());
            assertEquals("Конференция", conflicts.get(0).second());
        }
    }

    @Test
    @Clause({"TRN-09", "TRN-10", "ORG-16"})
    void whoIsDueIsCountedByTheRequirement() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.as(staff.hr);
            staff.tell(
                    TrainingNeedsBean.class, n -> n.require(new SetRequirement(StaffCategory.SERVICE, 72, 3, "№ 95")));
            staff.tell(
                    TrainingNeedsBean.class,
                    n -> n.record(new RecordTraining(
                            staff.teacher.id(), "Курс", "ҚазҰУ", 72, LocalDate.of(2024, 5, 1), "№ 7")));
            assertEquals(
                    7,
                    staff.ask(TrainingNeedsBean.class, TrainingNeedsBean::due).staff());
            assertEquals(
                    6,
                    staff.ask(TrainingNeedsBean.class, TrainingNeedsBean::due)
                            .years()
                            .get(0)
                            .all(),
                    "six were never trained");
            assertEquals(
                    1,
                    staff.ask(TrainingNeedsBean.class, TrainingNeedsBean::due)
                            .years()
                            .get(1)
                            .all());
            List<DueRow> next = staff.ask(
                            TrainingNeedsBean.class,
                            n -> n.list(new ListQuery(0, 10, null, true, null, Map.of("year", "2027"))))
                    .rows();
            assertEquals(staff.teacher.id(), next.get(0).id());
            assertEquals(2027, next.get(0).dueYear());
            assertEquals(
                    6,
                    staff.ask(
                                    TrainingNeedsBean.class,
                                    n -> n.list(new ListQuery(0, 10, null, true, null, Map.of("year", "2026"))))
                            .total());
            staff.as(staff.head);
            assertEquals(
                    3,
                    staff.ask(TrainingNeedsBean.class, n -> n.list(ListQuery.first(10)))
                            .total(),
                    "the chair");
            staff.as(staff.teacher);
            assertEquals(
                    1,
                    staff.ask(TrainingNeedsBean.class, n -> n.list(ListQuery.first(10)))
                            .total(),
                    "only the own line");
            assertEquals(
                    2027,
                    staff.ask(TrainingNeedsBean.class, TrainingNeedsBean::mine)
                            .works()
                            .get(0)
                            .dueYear());
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.ask(TrainingNeedsBean.class, n -> n.of(staff.head.id()))));
            staff.as(staff.head);
            assertEquals(
                    SharedViolation.NOT_ALLOWED,
                    refusal(() -> staff.tell(
                            TrainingNeedsBean.class,
                            n -> n.record(new RecordTraining(
                                    staff.teacher.id(), "Курс", "ҚазҰУ", 72, LocalDate.of(2024, 5, 1), "№ 7")))));
        }
    }

    @Test
    @Clause({"TRN-11", "TRN-13"})
    void thePagesCostAFixedNumberOfStatements() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            for (int i = 0; i < 12; i++) {
                staff.handedIn(
                        staff.colleague("Әріптес" + i),
                        training("Курс", "2026-03-02", "2026-03-11", "100", own("100")),
                        training("Семинар", "2026-05-02", "2026-05-11", "100", university("100")));
            }
            long schedule = staff.drafted();
            int page = staff.workshop.statements(() -> schedule(staff, schedule));
            assertTrue(page <= 10, page + " statements of the schedule");
            staff.submitted(schedule);
            staff.as(staff.head).take("training.unit", schedule);
            long whole = opened(staff);
            signed(staff);
            staff.as(staff.hr)
                    .tell(
                            ConsolidationBean.class,
                            c -> c.consolidate(whole, c.get(whole).version()));
            int consolidation = staff.workshop.statements(() -> whole(staff, whole));
            assertTrue(consolidation <= 6, consolidation + " statements of the consolidation");
            int due = staff.workshop.statements(
                    () -> staff.ask(TrainingNeedsBean.class, n -> n.list(ListQuery.first(20))));
            assertTrue(due <= 5, due + " statements of the list");
            assertTrue(staff.workshop.statements(() -> desk(staff)) <= 6, "statements of the desk");
        }
    }

    @Test
    @Clause("TRN-07")
    void aPlanIsBegunOnceAndAStaleOneIsRefused() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.as(staff.teacher);
            long plan = staff.ask(TrainingPlansBean.class, plans -> plans.begin(staff.chair, YEAR));
            long again = staff.ask(TrainingPlansBean.class, plans -> plans.begin(staff.chair, YEAR));
            assertEquals(plan, again);
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.ask(TrainingPlansBean.class, p -> p.begin(staff.institute, YEAR))),
                    "does not work there");
            long version = staff.plan(plan).version();
            staff.tell(
                    TrainingPlansBean.class,
                    p -> p.add(plan, version, training("Курс", "2026-03-02", "2026-03-11", "0")));
            assertEquals(
                    SharedViolation.STALE,
                    refusal(() -> staff.tell(
                            TrainingPlansBean.class,
                            p -> p.add(plan, version, training("Курс", "2026-03-02", "2026-03-11", "0")))));
            assertEquals(
                    TrainingViolation.FUNDING_NOT_EQUAL,
                    refusal(() -> staff.tell(
                            TrainingPlansBean.class,
                            p -> p.add(
                                    plan,
                                    p.get(plan).version(),
                                    training("Курс", "2026-03-02", "2026-03-11", "100", own("99"))))));
            assertNotNull(staff.ask(TrainingNeedsBean.class, TrainingNeedsBean::mine)
                    .plans()
                    .get(0));
            assertNull(staff.ask(ApprovalsBean.class, a -> a.of("training.unit", plan)), "nothing is on its way");
        }
    }
}
