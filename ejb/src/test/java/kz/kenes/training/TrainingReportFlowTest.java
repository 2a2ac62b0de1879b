package kz.kenes.training;

import static kz.kenes.training.AfterCourseFlowTest.done;
import static kz.kenes.training.AfterCourseFlowTest.effective;
import static kz.kenes.training.AfterCourseFlowTest.paper;
import static kz.kenes.training.AfterCourseFlowTest.report;
import static kz.kenes.training.TrainingWorkshop.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.archive.FormPaper;
import kz.kenes.training.archive.vocabulary.ProcedureForm;
import kz.kenes.training.effect.EffectViolation;
import kz.kenes.training.effect.ImprovementDecided;
import kz.kenes.training.effect.api.DecideImprovement;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.RatingRow;
import kz.kenes.training.effect.api.ReportChoice;
import kz.kenes.training.effect.api.ReportDeskEntry;
import kz.kenes.training.effect.api.ReportDeskKind;
import kz.kenes.training.effect.api.TrainingDashboard;
import kz.kenes.training.effect.api.TrainingReportView;
import kz.kenes.training.effect.service.AfterCoursesBean;
import kz.kenes.training.effect.service.CompletionsBean;
import kz.kenes.training.effect.service.PlanReportsBean;
import kz.kenes.training.effect.service.ReportApprovals;
import kz.kenes.training.effect.service.TrainingControlBean;
import kz.kenes.training.effect.service.TrainingReportsBean;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;
import kz.kenes.training.vocabulary.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From the report of an employee to the decisions on the annual report, over the real schema. */
class TrainingReportFlowTest {

    /** The goal of the page is six. */
    private static final int STATEMENTS = 6;

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static TrainingReportView view(TrainingWorkshop staff, long id) {
        return staff.ask(TrainingReportsBean.class, reports -> reports.get(id));
    }

    private static LinkMinutes minutes(TrainingWorkshop staff, long subject, long version) {
        return new LinkMinutes(
                subject, version, null, "9", LocalDate.of(YEAR, 3, 16), paper("хаттама.pdf", "Хаттама", staff));
    }

    /** The report of the plan, resolved by the head. */
    private static void resolved(TrainingWorkshop staff, Person person, long plan) {
        staff.as(person);
        staff.tell(PlanReportsBean.class, reports -> reports.report(plan, 0, "Орындалды"));
        staff.as(staff.head);
        staff.tell(
                PlanReportsBean.class,
                reports -> reports.resolve(
                        minutes(staff, plan, reports.ofPlan(plan).version()), "Қабылдансын"));
    }

    private static long begun(TrainingWorkshop staff) {
        ReportChoice choice = staff.ask(TrainingReportsBean.class, TrainingReportsBean::choices)
                .get(0);
        return staff.ask(
                TrainingReportsBean.class, reports -> reports.begin(choice.level(), choice.unitId(), choice.year()));
    }

    private static void signed(TrainingWorkshop staff, long id, ReportLevel level, Person signer) {
        staff.tell(
                TrainingReportsBean.class,
                reports -> reports.submit(id, reports.get(id).version(), "Талдау"));
        staff.as(signer).take(level.route(), id);
    }

    private static List<FormPaper> annualPapers(TrainingWorkshop staff) {
        return staff.workshop.store(
                em -> em.createQuery("select f from FormPaper f where f.form = :form", FormPaper.class)
                        .setParameter("form", ProcedureForm.ANNUAL_REPORT)
                        .getResultList());
    }

    @Test
    @Clause({"TRN-23", "TRN-25", "TRN-26", "TRN-29", "TRN-30", "TRN-31", "TRN-32", "TRN-33", "TRN-37"})
    void aReportGoesUpToTheManagementAndItsNumbersStay() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.workshop.knowing(ReportApprovals.class);
            Person other = staff.colleague("Әріптес");
            long[] plans = effective(staff, staff.teacher, other);
            staff.workshop.passes(Duration.ofDays(60));
            long course = done(staff, staff.teacher, plans[0]);
            staff.tell(
                    AfterCoursesBean.class,
                    courses -> courses.report(
                            report(staff, course, "Оқытушы Әлия", paper("серт.pdf", "Сертификат", staff), 80)));

            resolved(staff, staff.teacher, plans[0]);
            staff.as(staff.keeper);
            long unit = begun(staff);
            TrainingReportView drawn = view(staff, unit);
            assertEquals(2, drawn.total().planned());
            assertEquals(1, drawn.total().completed());
            assertEquals(1, drawn.total().overdue());
            assertEquals(80, drawn.total().hours());
            assertEquals(2, drawn.parts().size(), "who has not reported is listed as well");
            assertEquals(
                    EffectViolation.MINUTES_NOT_LINKED,
                    refusal(() -> staff.tell(
                            TrainingReportsBean.class,
                            reports -> reports.submit(unit, reports.get(unit).version(), "Талдау"))));
            resolved(staff, other, plans[1]);
            staff.as(staff.keeper);
            assertEquals(1, view(staff, unit).waiting());
            staff.tell(
                    TrainingReportsBean.class,
                    reports -> reports.gather(unit, reports.get(unit).version()));
            staff.tell(
                    TrainingReportsBean.class,
                    reports -> reports.discuss(
                            minutes(staff, unit, reports.get(unit).version())));
            staff.tell(
                    TrainingReportsBean.class,
                    reports -> reports.submit(unit, reports.get(unit).version(), "Талдау"));
            staff.as(staff.head).giveBack(ReportLevel.UNIT.route(), unit, "Себебін жаз");
            assertEquals(SummaryState.RETURNED, view(staff, unit).state());
            staff.as(staff.keeper);
            signed(staff, unit, ReportLevel.UNIT, staff.head);
            assertEquals(SummaryState.SIGNED, view(staff, unit).state());
            done(staff, other, plans[1]);
            assertEquals(1, view(staff, unit).total().completed(), "what was signed stays");

            staff.as(staff.head);
            assertEquals(
                    EffectViolation.NOT_ABOVE,
                    refusal(() -> staff.tell(
                            TrainingReportsBean.class,
                            reports -> reports.giveBack(unit, reports.get(unit).version(), "Жоқ"))));
            staff.as(staff.director);
            long institute = begun(staff);
            signed(staff, institute, ReportLevel.INSTITUTE, staff.director);
            staff.workshop.store(em -> {
                em.createQuery("select u from Unit u where u.name.kk = 'HR қызметі'", Unit.class)
                        .getSingleResult()
                        .appointHead(em.find(Person.class, staff.hr.id()), LocalDate.of(2025, 9, 1), "№ 9");
                return null;
            });
            staff.as(staff.hr);
            long annual = begun(staff);
            assertEquals(ReportLevel.UNIVERSITY, view(staff, annual).level());
            DecideImprovement decision = new DecideImprovement(
                    annual,
                    "Жақсартылсын",
                    "Басқарма, № 4",
                    LocalDate.of(YEAR, 3, 16),
                    staff.finance.id(),
                    LocalDate.of(YEAR, 6, 1));
            assertEquals(
                    EffectViolation.REPORT_NOT_SIGNED,
                    refusal(() -> staff.tell(TrainingReportsBean.class, reports -> reports.decide(decision))));
            assertEquals(List.of(), annualPapers(staff), "nothing is registered that is not signed by the HR director");
            signed(staff, annual, ReportLevel.UNIVERSITY, staff.hr);
            assertEquals(
                    List.of(LocalDate.of(YEAR, 12, 31)),
                    annualPapers(staff).stream().map(FormPaper::closedOn).toList());
            staff.tell(
                    TrainingReportsBean.class,
                    reports -> reports.analyse(annual, reports.get(annual).version(), "Қаралды"));
            staff.tell(TrainingReportsBean.class, reports -> reports.decide(decision));
            ImprovementDecided told =
                    staff.workshop.events(ImprovementDecided.class).get(0);
            assertEquals(staff.finance.id(), told.responsible());
            assertEquals(annual, told.report());
            assertEquals("Жақсартылсын", told.text());
            assertEquals(LocalDate.of(YEAR, 6, 1), told.due());
            assertFalse(desk(staff).contains(ReportDeskKind.CARRY_OUT_DECISION), "it waits for somebody else");
            TrainingReportView signed = view(staff, annual);
            assertEquals(2, signed.total().planned());
            assertEquals(1, signed.total().completed(), "the sum of what was signed");
            assertEquals(1, signed.decisions().size());
            for (Language language : List.of(Language.KK, Language.RU)) {
                for (SheetFormat format : SheetFormat.values()) {
                    FileContent file =
                            staff.ask(TrainingReportsBean.class, reports -> reports.form(annual, language, format));
                    assertTrue(file.name().contains("602-06"), file.name());
                    assertTrue(file.bytes().length > 2000, "a real file");
                }
            }
            staff.as(staff.finance);
            assertTrue(desk(staff).contains(ReportDeskKind.CARRY_OUT_DECISION));
            staff.tell(
                    TrainingReportsBean.class,
                    reports -> reports.finish(
                            signed.decisions().get(0).id(),
                            signed.decisions().get(0).version(),
                            "Бітті"));
            assertFalse(desk(staff).contains(ReportDeskKind.CARRY_OUT_DECISION), "it is done");
        }
    }

    private static List<ReportDeskKind> desk(TrainingWorkshop staff) {
        return staff.ask(TrainingReportsBean.class, TrainingReportsBean::desk).stream()
                .map(ReportDeskEntry::kind)
                .toList();
    }

    @Test
    @Clause({"TRN-23", "TRN-27"})
    void sixStatementsShowTheYear() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            Person other = staff.colleague("Әріптес");
            long[] plans = effective(staff, staff.teacher, other);
            staff.workshop.passes(Duration.ofDays(60));
            long course = done(staff, staff.teacher, plans[0]);
            staff.tell(
                    AfterCoursesBean.class,
                    courses -> courses.report(
                            report(staff, course, "Оқытушы Әлия", paper("серт.pdf", "Сертификат", staff), 80)));
            staff.as(staff.hr);
            TrainingDashboard year = staff.ask(TrainingControlBean.class, control -> control.of(YEAR));
            assertEquals(2, year.planned());
            assertEquals(1, year.completed());
            assertEquals(1, year.overdue());
            assertEquals(800, year.hoursPerPerson());
            assertEquals(1, year.effectiveness().open());
            assertEquals(45, year.effectiveness().courseMark());
            assertEquals(6, year.reviewMonths());
            staff.tell(TrainingControlBean.class, control -> control.setReviewMonths(YEAR, 3));
            int statements =
                    staff.workshop.statements(() -> staff.ask(TrainingControlBean.class, control -> control.of(YEAR)));
            assertTrue(statements <= STATEMENTS, statements + " statements");
            assertEquals(
                    3,
                    staff.ask(TrainingControlBean.class, control -> control.of(YEAR))
                            .reviewMonths());
            assertEquals(2, facts(staff, Map.of("year", String.valueOf(YEAR))));
            assertEquals(1, facts(staff, Map.of("state", "COMPLETED")));
            assertEquals(1, facts(staff, Map.of("overdue", "true")));
            assertEquals(0, facts(staff, Map.of("year", "2020")));
            RatingRow best = staff.ask(TrainingControlBean.class, TrainingControlBean::providers)
                    .get(0);
            assertEquals("ҚазҰУ", best.provider());
            assertEquals(45, best.average());
            assertEquals(
                    1,
                    staff.ask(TrainingControlBean.class, TrainingControlBean::courses)
                            .size());
            assertEquals(1, completions(staff, Map.of("since", YEAR + "-03-11")));
            assertEquals(0, completions(staff, Map.of("since", YEAR + "-03-12")));
            assertEquals(0, completions(staff, Map.of("since", "кеше")));
            staff.as(staff.stranger);
            assertEquals(0, completions(staff, Map.of()), "the staff of another university");
            assertEquals(
                    0,
                    staff.ask(TrainingControlBean.class, control -> control.of(YEAR))
                            .planned());
        }
    }

    private static long facts(TrainingWorkshop staff, Map<String, String> filters) {
        return staff.ask(
                        TrainingControlBean.class,
                        control -> control.facts(new ListQuery(0, 20, null, true, null, filters)))
                .total();
    }

    private static long completions(TrainingWorkshop staff, Map<String, String> filters) {
        return staff.ask(
                        CompletionsBean.class,
                        completions -> completions.list(new ListQuery(0, 20, null, true, null, filters)))
                .total();
    }
}
