package kz.kenes.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.api.AssessRisk;
import kz.kenes.quality.api.ControlRow;
import kz.kenes.quality.api.DescribeRisk;
import kz.kenes.quality.api.MarkRow;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.api.RecordControl;
import kz.kenes.quality.api.RecordMark;
import kz.kenes.quality.api.RecordReview;
import kz.kenes.quality.api.RiskCheckView;
import kz.kenes.quality.api.RiskRow;
import kz.kenes.quality.api.RiskView;
import kz.kenes.quality.api.UnitQuality;
import kz.kenes.quality.service.ControlsBean;
import kz.kenes.quality.service.ManagementReviewsBean;
import kz.kenes.quality.service.NonconformitiesBean;
import kz.kenes.quality.service.RegisterFilling;
import kz.kenes.quality.service.RisksBean;
import kz.kenes.quality.service.TeachingMarksBean;
import kz.kenes.quality.service.UnitTeaching;
import kz.kenes.quality.vocabulary.CheckOutcome;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.ReviewInput;
import kz.kenes.quality.vocabulary.RiskCheck;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.TrainingRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Risks, marks of teaching and control over the real schema. */
class RegisterFlowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static List<RiskRow> risks(QualityWorkshop staff) {
        return staff.ask(RisksBean.class, risks -> risks.list(ListQuery.first(10)))
                .rows();
    }

    private static RiskView risk(QualityWorkshop staff, int place) {
        return staff.ask(
                RisksBean.class, risks -> risks.get(risks(staff).get(place).id()));
    }

    private static RiskCheckView check(QualityWorkshop staff, int place, RiskCheck check) {
        return risk(staff, place).checks().stream()
                .filter(one -> one.check() == check)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause({"QUA-01", "QUA-02"})
    void everyUniversityHasTheThreeRisksOnce() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.hr);
            assertEquals(2, staff.ask(RegisterFilling.class, RegisterFilling::fill), "two universities");
            assertEquals(0, staff.ask(RegisterFilling.class, RegisterFilling::fill));
            assertEquals(3, risks(staff).size());
            Localized text = Localized.same("Тәуекел");
            long added = staff.ask(
                    RisksBean.class, risks -> risks.add(new DescribeRisk(text, text, text, text, staff.head.id())));
            staff.as(staff.head);
            RiskView mine = staff.ask(RisksBean.class, risks -> risks.get(added));
            assertEquals(4, mine.number());
            assertFalse(mine.mayKeep());
            assertTrue(mine.mayAssess(), "its owner");
            staff.tell(
                    RisksBean.class,
                    risks -> risks.assess(new AssessRisk(added, mine.version(), RiskState.CONTROLLED, "Шара бар")));
            assertEquals(
                    1,
                    staff.ask(
                                    RisksBean.class,
                                    risks -> risks.list(ListQuery.first(10).filteredBy("state", "CONTROLLED")))
                            .total());
            assertEquals(
                    QualityViolation.NOT_RISK_KEEPER,
                    refusal(() -> staff.ask(
                            RisksBean.class, risks -> risks.add(new DescribeRisk(text, text, text, text, null)))));
            staff.as(staff.stranger);
            assertEquals(3, risks(staff).size(), "of the own university");
            assertEquals(
                    SharedViolation.NOT_FOUND, refusal(() -> staff.ask(RisksBean.class, risks -> risks.get(added))));
        }
    }

    @Test
    @Clause("QUA-03")
    void theMeasuresOfTheFirstRiskAreLookedUp() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.hr);
            staff.ask(RegisterFilling.class, RegisterFilling::fill);
            RiskCheckView schedules = check(staff, 0, RiskCheck.TIMELY_SCHEDULE);
            assertEquals(CheckOutcome.NOT_MET, schedules.outcome(), "this year began without an approved schedule");
            assertEquals(
                    List.of(CheckOutcome.NOT_MET, CheckOutcome.AHEAD),
                    schedules.facts().stream().map(fact -> fact.outcome()).toList());
            assertEquals(
                    "/training/consolidation?year=2026",
                    schedules.facts().get(0).page());
            staff.tell(RisksBean.class, risks -> risks.recordPlan(2026, "Даму жоспары, 4.2-т."));
            staff.tell(RisksBean.class, risks -> risks.recordPlan(2026, "Даму жоспары, 4.3-т."));
            RiskCheckView plans = check(staff, 0, RiskCheck.DEVELOPMENT_PLAN);
            assertEquals(
                    List.of(CheckOutcome.AHEAD, CheckOutcome.MET),
                    plans.facts().stream().map(fact -> fact.outcome()).toList());
            assertTrue(plans.facts().get(1).text().kk().contains("4.3"));
            staff.as(staff.teacher);
            assertEquals(
                    QualityViolation.NOT_RISK_KEEPER,
                    refusal(() -> staff.tell(RisksBean.class, risks -> risks.recordPlan(2026, "Жоқ"))));
        }
    }

    private static void train(QualityWorkshop staff, Person person, LocalDate ended) {
        staff.workshop.store(em -> {
            em.persist(
                    new TrainingRecord(em.find(Person.class, person.id()), "Курс", "ҚазҰУ", 72, ended, "№ 1", TODAY));
            return null;
        });
    }

    private static void ends(QualityWorkshop staff, Person person, LocalDate lastDay) {
        staff.workshop.store(em -> {
            em.find(Person.class, person.id()).employments().get(0).endOn(lastDay);
            return null;
        });
    }

    @Test
    @Clause("QUA-05")
    void trainedPeopleWhoseWorkEndsAreListedForThoseWhoAnswerForThem() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.hr);
            staff.ask(RegisterFilling.class, RegisterFilling::fill);
            train(staff, staff.teacher, TODAY.minusYears(1));
            ends(staff, staff.teacher, TODAY.plusMonths(6));
            train(staff, staff.colleague, TODAY.minusYears(4));
            ends(staff, staff.colleague, TODAY.plusMonths(6));
            train(staff, staff.director, TODAY.minusYears(1));
            ends(staff, staff.director, TODAY.plusMonths(13));
            for (Person sees : List.of(staff.hr, staff.head, staff.representative)) {
                staff.as(sees);
                RiskCheckView leaving = check(staff, 2, RiskCheck.LEAVING_STAFF);
                assertEquals(1, leaving.total(), sees.fullName());
                assertEquals(
                        "/training/need?id=" + staff.teacher.id(),
                        leaving.facts().get(0).page());
            }
            staff.as(staff.teacher);
            assertEquals(0, check(staff, 2, RiskCheck.LEAVING_STAFF).total(), "not everybody's business");
        }
    }

    @Test
    @Clause({"QUA-11", "TRN-09"})
    void marksOfTeachingAreReadWhereTrainingIsPlanned() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.hr);
            staff.tell(
                    TeachingMarksBean.class,
                    marks -> marks.record(new RecordMark(staff.teacher.id(), 2025, 1, 60, null)));
            staff.tell(
                    TeachingMarksBean.class,
                    marks -> marks.record(new RecordMark(staff.teacher.id(), 2025, 1, 65, "Ашық сабақ")));
            staff.tell(
                    TeachingMarksBean.class,
                    marks -> marks.record(new RecordMark(staff.colleague.id(), 2025, 1, 80, null)));
            List<MarkRow> all = staff.ask(TeachingMarksBean.class, marks -> marks.list(ListQuery.first(10)))
                    .rows();
            assertEquals(
                    List.of(65, 80), all.stream().map(MarkRow::mark).sorted().toList(), "a semester has one mark");
            String hint = staff.ask(
                            UnitTeaching.class,
                            known -> known.of(staff.workshop.current(Unit.class, staff.chair), Language.EN))
                    .orElseThrow();
            assertEquals("Academic year 2025–2026, semester 1: 2 teachers marked, average 73, lowest 65.", hint);
            staff.as(staff.teacher);
            assertEquals(
                    1,
                    staff.ask(TeachingMarksBean.class, marks -> marks.of(staff.teacher.id()))
                            .size());
            assertEquals(
                    0,
                    staff.ask(TeachingMarksBean.class, marks -> marks.of(staff.colleague.id()))
                            .size(),
                    "others' marks are not for everybody");
            assertEquals(
                    QualityViolation.NOT_MARK_KEEPER,
                    refusal(() -> staff.tell(
                            TeachingMarksBean.class,
                            marks -> marks.record(new RecordMark(staff.teacher.id(), 2025, 2, 100, null)))));
            staff.as(staff.head);
            assertEquals(
                    2,
                    staff.ask(TeachingMarksBean.class, marks -> marks.list(ListQuery.first(10)))
                            .total());
        }
    }

    @Test
    @Clause("TRN-24")
    void controlIsRecordedByItsMethod() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.head);
            assertEquals(
                    List.of(ControlMethod.MEETING, ControlMethod.TEACHING_QUALITY, ControlMethod.ACCOUNTABILITY),
                    staff.ask(ControlsBean.class, ControlsBean::options).methods());
            staff.ask(
                    ControlsBean.class,
                    controls -> controls.record(
                            new RecordControl(staff.chair, ControlMethod.MEETING, TODAY, "Талқыланды", "№ 3 хаттама")));
            assertEquals(
                    QualityViolation.NOT_CONTROLLER,
                    refusal(() -> staff.ask(
                            ControlsBean.class,
                            controls -> controls.record(new RecordControl(
                                    staff.chair, ControlMethod.HR_REQUEST, TODAY, "Сұралды", "№ 3")))));
            staff.as(staff.hr);
            staff.ask(
                    ControlsBean.class,
                    controls -> controls.record(
                            new RecordControl(staff.chair, ControlMethod.HR_REQUEST, TODAY, "Сұралды", "№ 17 хат")));
            assertEquals(
                    2,
                    staff.ask(ControlsBean.class, controls -> controls.list(ListQuery.first(10)))
                            .total());
            assertEquals(
                    List.of(1L, 1L),
                    staff.ask(ControlsBean.class, ControlsBean::counts).stream()
                            .map(one -> one.count())
                            .toList());
            staff.as(staff.teacher);
            assertEquals(
                    0,
                    staff.ask(ControlsBean.class, controls -> controls.list(ListQuery.first(10)))
                            .total());
        }
    }

    @Test
    @Clause("QUA-10")
    void whatAnAuditFindsStandsInTheJournalWithIt() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.representative);
            long audit = staff.ask(
                    ControlsBean.class,
                    controls -> controls.record(new RecordControl(
                            staff.chair, ControlMethod.INTERNAL_AUDIT, TODAY, "Жоспар бекітілмеген", "№ 4 есеп")));
            RaiseNonconformity raised = new RaiseNonconformity(
                    staff.chair,
                    NonconformitySource.INTERNAL_AUDIT,
                    null,
                    "Жоспар бекітілмеген",
                    null,
                    "Мерзім бақыланбаған",
                    TODAY,
                    TODAY.plusDays(20),
                    audit,
                    null);
            long found = staff.ask(NonconformitiesBean.class, journal -> journal.raise(raised));
            staff.ask(NonconformitiesBean.class, journal -> journal.raise(raised));
            assertEquals(
                    "№ 4 есеп",
                    staff.ask(NonconformitiesBean.class, journal -> journal.get(found))
                            .control()
                            .document());
            assertEquals(
                    2,
                    staff.ask(NonconformitiesBean.class, journal -> journal.get(found))
                            .control()
                            .nonconformities());
            assertEquals(
                    2,
                    staff.ask(ControlsBean.class, controls -> controls.get(audit))
                            .nonconformities());
            assertEquals(
                    List.of(2),
                    staff.ask(ControlsBean.class, controls -> controls.list(ListQuery.first(10))).rows().stream()
                            .map(ControlRow::nonconformities)
                            .toList());
            ListQuery ofAudit = ListQuery.first(10).filteredBy("control", String.valueOf(audit));
            assertEquals(
                    2,
                    staff.ask(NonconformitiesBean.class, journal -> journal.list(ofAudit))
                            .total());
            staff.as(staff.stranger);
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.ask(ControlsBean.class, controls -> controls.get(audit))));
        }
    }

    @Test
    @Clause({"QUA-12", "QUA-13"})
    void theManagementReviewsWhatWasCounted() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.hr);
            staff.tell(
                    TeachingMarksBean.class,
                    marks -> marks.record(new RecordMark(staff.teacher.id(), 2025, 1, 65, null)));
            staff.as(staff.representative);
            assertEquals(
                    List.of(ReviewInput.values()),
                    staff.ask(ManagementReviewsBean.class, ManagementReviewsBean::inputs).stream()
                            .map(one -> one.input())
                            .toList());
            assertTrue(staff.ask(ManagementReviewsBean.class, ManagementReviewsBean::mayReview));
            staff.ask(
                    ManagementReviewsBean.class,
                    reviews -> reviews.record(new RecordReview(TODAY, "Қорытынды", "Шешім", "№ 1 хаттама")));
            assertEquals(
                    4,
                    staff.ask(ManagementReviewsBean.class, ManagementReviewsBean::reviews)
                            .get(0)
                            .inputs()
                            .size());
            staff.as(staff.head);
            List<UnitQuality> own = staff.ask(ManagementReviewsBean.class, ManagementReviewsBean::units);
            assertEquals(List.of(65), own.stream().map(UnitQuality::mark).toList(), "only the own unit");
            assertEquals(List.of(), staff.ask(ManagementReviewsBean.class, ManagementReviewsBean::inputs));
            assertEquals(List.of(), staff.ask(ManagementReviewsBean.class, ManagementReviewsBean::reviews));
            assertEquals(
                    QualityViolation.NOT_REVIEWER,
                    refusal(() -> staff.ask(
                            ManagementReviewsBean.class,
                            reviews -> reviews.record(new RecordReview(TODAY, "Қорытынды", "Шешім", "№ 1")))));
        }
    }

    @Test
    @Clause("QUA-04")
    void everyPlannedTrainingIsLookedUp() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.hr);
            staff.ask(RegisterFilling.class, RegisterFilling::fill);
            staff.doneTraining(TODAY.minusMonths(1));
            RiskCheckView effects = check(staff, 1, RiskCheck.EFFECT_MONITORING);
            assertEquals(1, effects.total());
            assertEquals(CheckOutcome.AHEAD, effects.outcome(), "the month is not over");
            assertTrue(effects.facts().get(0).text().kk().contains("Деректер ғылымы"));
        }
    }
}
