package kz.kenes.training;

import static kz.kenes.training.TrainingWorkshop.YEAR;
import static kz.kenes.training.TrainingWorkshop.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.file.FileViolation;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.api.CompleteTraining;
import kz.kenes.training.api.OpenYear;
import kz.kenes.training.effect.CourseMoved;
import kz.kenes.training.effect.EffectViolation;
import kz.kenes.training.effect.api.CourseDeskEntry;
import kz.kenes.training.effect.api.CourseDeskKind;
import kz.kenes.training.effect.api.CourseView;
import kz.kenes.training.effect.api.LinkMinutes;
import kz.kenes.training.effect.api.RecordMeeting;
import kz.kenes.training.effect.api.ReportCourse;
import kz.kenes.training.effect.service.AfterCoursesBean;
import kz.kenes.training.effect.service.DueCourses;
import kz.kenes.training.effect.vocabulary.CourseAct;
import kz.kenes.training.effect.vocabulary.CourseState;
import kz.kenes.training.effect.vocabulary.Recommendation;
import kz.kenes.training.service.ConsolidationBean;
import kz.kenes.training.service.InstituteSchedulesBean;
import kz.kenes.training.service.TrainingPlansBean;
import kz.kenes.training.vocabulary.ProofKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From the last day of a course to the closed training, over the real schema. */
class AfterCourseFlowTest {

    private static final LocalDate END = LocalDate.of(YEAR, 3, 11);

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    /** Plans of these people, approved up to the head of the apparatus. */
    static long[] effective(TrainingWorkshop staff, Person... people) {
        long[] plans = new long[people.length];
        for (int i = 0; i < people.length; i++) {
            plans[i] = staff.handedIn(people[i], training("Деректер ғылымы", "2026-03-02", "2026-03-11", "0"));
        }
        long schedule = staff.drafted();
        staff.submitted(schedule);
        staff.as(staff.head).take("training.unit", schedule);
        staff.as(staff.director);
        long gathered =
                staff.ask(InstituteSchedulesBean.class, institutes -> institutes.compose(staff.institute, YEAR));
        staff.take("training.institute", gathered);
        staff.as(staff.hr);
        long whole = staff.ask(
                ConsolidationBean.class, c -> c.open(new OpenYear(YEAR, new BigDecimal("100000"), "№ 5 бюджет")));
        staff.tell(
                ConsolidationBean.class, c -> c.consolidate(whole, c.get(whole).version()));
        staff.tell(ConsolidationBean.class, c -> c.submit(whole, c.get(whole).version()));
        staff.as(staff.apparatus).take("training.consolidated", whole);
        return plans;
    }

    /** The first training of the plan is done. */
    static long done(TrainingWorkshop staff, Person person, long plan) {
        staff.as(person);
        long item = staff.plan(plan).items().get(0).id();
        staff.tell(
                TrainingPlansBean.class,
                plans -> plans.complete(
                        new CompleteTraining(item, plans.get(plan).version(), ProofKind.CERTIFICATE, "№ 7", END)));
        return staff.ask(AfterCoursesBean.class, courses -> courses.ofItem(item))
                .id();
    }

    private static CourseView course(TrainingWorkshop staff, long id) {
        return staff.ask(AfterCoursesBean.class, courses -> courses.get(id));
    }

    static FileContent paper(String name, String text, TrainingWorkshop staff) {
        return new FileContent(
                name,
                "application/pdf",
                PdfPaper.of(new Paper(Language.KK, text, List.of(Block.Paragraph.of(text)), staff.workshop.now())));
    }

    static ReportCourse report(TrainingWorkshop staff, long id, String holder, FileContent file, int hours) {
        return new ReportCourse(id, course(staff, id).version(), "7", holder, file, hours, "Үйрендім", 5, 4, 5, 4);
    }

    private static List<CourseDeskKind> desk(TrainingWorkshop staff) {
        return staff.ask(AfterCoursesBean.class, AfterCoursesBean::desk).stream()
                .map(CourseDeskEntry::kind)
                .toList();
    }

    private static void reports(TrainingWorkshop staff, ReportCourse command) {
        staff.tell(AfterCoursesBean.class, courses -> courses.report(command));
    }

    private static List<CourseMoved> asked(TrainingWorkshop staff) {
        return staff.workshop.events(CourseMoved.class).stream()
                .filter(event -> event.act() == CourseAct.EFFECT_ASKED)
                .toList();
    }

    private static List<CourseDeskKind> sayings(TrainingWorkshop staff) {
        return desk(staff).stream()
                .filter(kind -> kind == CourseDeskKind.SAY_EFFECT)
                .toList();
    }

    @Test
    @Clause({"TRN-05", "TRN-27"})
    void aCertificateInWhichAnotherNameCanBeReadIsConfirmed() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            long[] plans = effective(staff, staff.teacher);
            staff.workshop.passes(Duration.ofDays(60));
            long id = done(staff, staff.teacher, plans[0]);
            FileContent others = paper("серт.pdf", "Бұл сертификат Әріптес Айшаға берілді", staff);
            ReportCourse unconfirmed = report(staff, id, "Оқытушы Әлия", others, 72);
            assertEquals(EffectViolation.CERTIFICATE_UNNAMED, refusal(() -> reports(staff, unconfirmed)));
            reports(
                    staff,
                    new ReportCourse(
                            id, unconfirmed.version(), "7", "Оқытушы Әлия", others, 72, "Үйрендім", 5, 4, 5, 4, true));
            assertTrue(course(staff, id).report().confirmed());
            staff.as(staff.head);
            assertTrue(course(staff, id).report().confirmed(), "the head knows it");
            staff.tell(
                    AfterCoursesBean.class,
                    courses -> courses.giveBack(id, courses.get(id).version(), "Өзіңіздікін"));
            staff.as(staff.teacher);
            FileContent own = paper("өз.pdf", "Бұл сертификат Оқытушы Әлияға берілді", staff);
            reports(staff, report(staff, id, "Оқытушы Әлия", own, 72));
            assertFalse(course(staff, id).report().confirmed());
        }
    }

    @Test
    @Clause({"TRN-05", "TRN-27", "TRN-28"})
    void aCourseIsReportedHeardMinutedAndClosed() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            Person other = staff.colleague("Әріптес");
            long[] plans = effective(staff, staff.teacher, other);
            staff.workshop.passes(Duration.ofDays(60));
            long id = done(staff, staff.teacher, plans[0]);
            long others = done(staff, other, plans[1]);
            FileContent hers = paper("серт.pdf", "Сертификат", staff);

            staff.as(staff.teacher);
            assertEquals(List.of(CourseDeskKind.REPORT_COURSE), desk(staff));
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> course(staff, others)),
                    "the course of a colleague is not hers to see");
            assertEquals(
                    TrainingViolation.HOURS_NOT_POSITIVE,
                    refusal(() -> reports(staff, report(staff, id, "Оқытушы Әлия", hers, 0))));
            assertEquals(
                    EffectViolation.CERTIFICATE_OF_OTHER,
                    refusal(() -> reports(staff, report(staff, id, "Әріптес Әлия", hers, 72))));
            assertEquals(
                    EffectViolation.CERTIFICATE_INCOMPLETE,
                    refusal(() -> reports(staff, report(staff, id, "Оқытушы Әлия", null, 72))));
            assertEquals(
                    FileViolation.KIND_NOT_ACCEPTED,
                    refusal(() -> reports(
                            staff,
                            report(
                                    staff,
                                    id,
                                    "Оқытушы Әлия",
                                    new FileContent("серт.pdf", "application/pdf", "жай мәтін".getBytes()),
                                    72))),
                    "a text that calls itself a PDF");
            reports(staff, report(staff, id, "Оқытушы Әлия", hers, 80));
            assertEquals(CourseState.REPORTED, course(staff, id).state());
            assertEquals(80, course(staff, id).hours(), "the hours that were really got");
            assertEquals(
                    "серт.pdf",
                    staff.ask(AfterCoursesBean.class, courses -> courses.certificate(id))
                            .name());
            assertEquals(List.of(), desk(staff));
            staff.as(other);
            assertEquals(
                    EffectViolation.CERTIFICATE_OF_OTHER,
                    refusal(() -> reports(staff, report(staff, others, "Әріптес Әлия", hers, 72))),
                    "the same file has proved the course of a colleague");

            staff.as(staff.head);
            assertEquals(List.of(CourseDeskKind.HEAR_REPORT), desk(staff));
            LocalDate today = LocalDate.of(YEAR, 3, 16);
            staff.tell(
                    AfterCoursesBean.class,
                    courses -> courses.meet(new RecordMeeting(
                            id,
                            courses.get(id).version(),
                            null,
                            today,
                            "Талқыланды",
                            Recommendation.EXPEDIENT,
                            "Меңгерді",
                            "Жалғассын")));
            assertEquals(
                    EffectViolation.MINUTES_MISSING,
                    refusal(() -> staff.tell(
                            AfterCoursesBean.class,
                            courses -> courses.close(id, courses.get(id).version()))));
            staff.tell(
                    AfterCoursesBean.class,
                    courses -> courses.linkMinutes(new LinkMinutes(
                            id, courses.get(id).version(), null, "6", today, paper("хаттама.pdf", "Хаттама", staff))));
            staff.tell(
                    AfterCoursesBean.class,
                    courses -> courses.close(id, courses.get(id).version()));
            CourseView closed = course(staff, id);
            assertEquals(CourseState.CLOSED, closed.state());
            assertTrue(closed.points().stream().allMatch(point -> point.done()));
            assertEquals(
                    "хаттама.pdf",
                    staff.ask(AfterCoursesBean.class, courses -> courses.minutes(id))
                            .name());
            assertEquals(
                    List.of(CourseAct.REPORTED, CourseAct.CLOSED),
                    staff.workshop.events(CourseMoved.class).stream()
                            .map(CourseMoved::act)
                            .toList());
            staff.workshop.passes(Duration.ofDays(200));
            staff.ask(DueCourses.class, DueCourses::tell);
            List<CourseMoved> asked = asked(staff);
            assertEquals(1, asked.size(), "what the closed training has changed");
            assertEquals(
                    Set.of(staff.teacher.id(), staff.head.id()),
                    Set.copyOf(asked.get(0).persons()));
            assertNull(asked.get(0).due(), "the month after the course is no term for it");
            staff.ask(DueCourses.class, DueCourses::tell);
            assertEquals(1, asked(staff).size(), "asked once");
            assertEquals(List.of(CourseDeskKind.SAY_EFFECT), sayings(staff), "of the head");
            staff.as(staff.teacher);
            assertEquals(List.of(CourseDeskKind.SAY_EFFECT), sayings(staff));
            ListQuery late = new ListQuery(0, 20, null, true, null, Map.of("state", "CLOSED"));
            assertEquals(
                    1,
                    staff.ask(AfterCoursesBean.class, courses -> courses.list(late))
                            .total());
        }
    }

    @Test
    @Clause("TRN-27")
    void somebodyIsRemindedAndTheHeadLearnsThatTheMonthHasPassed() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            long[] plans = effective(staff, staff.teacher);
            staff.workshop.passes(Duration.ofDays(60));
            done(staff, staff.teacher, plans[0]);
            assertEquals(0, (int) staff.ask(DueCourses.class, DueCourses::tell), "the month has just begun");
            staff.workshop.passes(Duration.ofDays(25));
            assertEquals(1, (int) staff.ask(DueCourses.class, DueCourses::tell));
            staff.workshop.passes(Duration.ofDays(3));
            assertEquals(1, (int) staff.ask(DueCourses.class, DueCourses::tell));
            assertEquals(0, (int) staff.ask(DueCourses.class, DueCourses::tell));
            List<CourseMoved> told = staff.workshop.events(CourseMoved.class);
            assertEquals(List.of(staff.teacher.id()), told.get(0).persons());
            assertEquals(
                    Set.of(staff.teacher.id(), staff.head.id()),
                    Set.copyOf(told.get(1).persons()));
            staff.as(staff.head);
            ListQuery overdue = new ListQuery(0, 20, null, true, null, Map.of("overdue", "true"));
            assertEquals(
                    1,
                    staff.ask(AfterCoursesBean.class, courses -> courses.list(overdue))
                            .total());
        }
    }
}
