package kz.kenes.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.quality.api.AppointChecker;
import kz.kenes.quality.api.NonconformityOverview;
import kz.kenes.quality.api.NonconformityView;
import kz.kenes.quality.api.QualityDeskEntry;
import kz.kenes.quality.api.QualityDeskKind;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.api.RecordRecheck;
import kz.kenes.quality.api.ReportAction;
import kz.kenes.quality.api.SetAction;
import kz.kenes.quality.service.DueCorrections;
import kz.kenes.quality.service.NonconformitiesBean;
import kz.kenes.quality.service.QualityDeskBean;
import kz.kenes.quality.service.TrainingResults;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformityAct;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.training.TrainingNotDone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The journal over the real schema: raised, corrected, rechecked, opened anew, closed. */
class NonconformityFlowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static RaiseNonconformity command(QualityWorkshop staff, NonconformitySource source, String key) {
        LocalDate term = source.isDemanded() ? TODAY.plusDays(20) : null;
        return new RaiseNonconformity(
                staff.chair,
                source,
                null,
                "Курс өтпеді",
                CauseKind.PROVIDER,
                "Ұйым бас тартты",
                TODAY,
                term,
                null,
                key);
    }

    private static long raised(QualityWorkshop staff) {
        staff.as(staff.head);
        return staff.ask(
                NonconformitiesBean.class,
                journal -> journal.raise(command(staff, NonconformitySource.PLANNED_RESULT, null)));
    }

    private static NonconformityView view(QualityWorkshop staff, long id) {
        return staff.ask(NonconformitiesBean.class, journal -> journal.get(id));
    }

    private static List<QualityDeskKind> desk(QualityWorkshop staff, Person person) {
        staff.as(person);
        return staff.ask(QualityDeskBean.class, QualityDeskBean::entries).stream()
                .map(QualityDeskEntry::kind)
                .toList();
    }

    private static void done(QualityWorkshop staff, long id) {
        staff.as(staff.head);
        staff.ask(
                NonconformitiesBean.class,
                journal -> journal.act(new SetAction(
                        id, journal.get(id).version(), "Басқа ұйым табу", staff.teacher.id(), TODAY.plusDays(3))));
        assertEquals(List.of(QualityDeskKind.DO_ACTION), desk(staff, staff.teacher));
        staff.tell(NonconformitiesBean.class, journal -> {
            NonconformityView seen = journal.get(id);
            journal.report(
                    new ReportAction(id, seen.version(), seen.own().get(0).id(), "Шарт жасалды", "№ 5 шарт", null));
        });
        assertEquals(List.of(QualityDeskKind.NAME_CHECKER), desk(staff, staff.head));
        staff.tell(
                NonconformitiesBean.class,
                journal -> journal.appoint(
                        new AppointChecker(id, journal.get(id).version(), staff.colleague.id(), TODAY.plusDays(9))));
        assertEquals(List.of(QualityDeskKind.MAKE_RECHECK), desk(staff, staff.colleague));
    }

    private static void recheck(QualityWorkshop staff, long id, boolean positive) {
        staff.as(staff.colleague);
        staff.tell(
                NonconformitiesBean.class,
                journal -> journal.recheck(new RecordRecheck(id, journal.get(id).version(), positive, "Қаралды")));
    }

    @Test
    @Clause({"QUA-06", "QUA-07", "QUA-08"})
    void itIsCorrectedRecheckedOpenedAnewAndClosed() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            long id = raised(staff);
            assertEquals("1/2026", view(staff, id).number());
            assertEquals(List.of(QualityDeskKind.SET_ACTION), desk(staff, staff.head));
            done(staff, id);
            recheck(staff, id, false);
            assertEquals(
                    NonconformityState.ACTION_SET, view(staff, id).state(), "whoever looked still sees how it goes on");
            assertEquals(List.of(QualityDeskKind.SET_ACTION), desk(staff, staff.head), "a new action is needed");
            done(staff, id);
            recheck(staff, id, true);
            staff.as(staff.head);
            NonconformityView closed = view(staff, id);
            assertEquals(NonconformityState.CLOSED, closed.state());
            assertEquals(Set.of(), closed.actions());
            assertEquals(
                    List.of(1, 2),
                    closed.corrections().stream().map(action -> action.round()).toList());
            assertEquals(
                    List.of(
                            NonconformityAct.RAISED,
                            NonconformityAct.ACTION_SET,
                            NonconformityAct.ACTION_DONE,
                            NonconformityAct.CHECKER_NAMED,
                            NonconformityAct.REOPENED,
                            NonconformityAct.ACTION_SET,
                            NonconformityAct.ACTION_DONE,
                            NonconformityAct.CHECKER_NAMED,
                            NonconformityAct.CLOSED),
                    closed.history().stream().map(step -> step.act()).toList());
            assertEquals(List.of(), desk(staff, staff.head));
            List<NonconformityMoved> told = staff.workshop.events(NonconformityMoved.class);
            assertEquals(
                    List.of(staff.teacher.id()),
                    told.stream()
                            .filter(event -> event.act() == NonconformityAct.ACTION_SET)
                            .findFirst()
                            .orElseThrow()
                            .persons());
            assertTrue(told.get(told.size() - 1).persons().containsAll(List.of(staff.head.id(), staff.teacher.id())));
        }
    }

    @Test
    @Clause({"QUA-06", "TRN-23"})
    void aTrainingThatWasNotDoneEntersItselfOnce() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            long item = staff.missedTraining();
            staff.as(staff.head);
            staff.tell(TrainingResults.class, results -> results.enter(new TrainingNotDone(item)));
            staff.tell(TrainingResults.class, results -> results.enter(new TrainingNotDone(item)));
            var rows = staff.ask(NonconformitiesBean.class, journal -> journal.list(ListQuery.first(10)))
                    .rows();
            assertEquals(1, rows.size(), "once for each training");
            NonconformityView entered = view(staff, rows.get(0).id());
            assertEquals("Қаржы бөлінбеді", entered.cause());
            assertTrue(entered.text().contains("Деректер ғылымы"), entered.text());
            assertTrue(entered.trainingPlanId() > 0);
        }
    }

    @Test
    @Clause({"QUA-06", "QUA-09"})
    void aRepeatedCommandIsAnsweredWithTheSameOne() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.head);
            long first = staff.ask(
                    NonconformitiesBean.class,
                    journal -> journal.raise(command(staff, NonconformitySource.PLANNED_RESULT, "k1")));
            long again = staff.ask(
                    NonconformitiesBean.class,
                    journal -> journal.raise(command(staff, NonconformitySource.PLANNED_RESULT, "k1")));
            long other = staff.ask(
                    NonconformitiesBean.class,
                    journal -> journal.raise(command(staff, NonconformitySource.PLANNED_RESULT, "k2")));
            assertEquals(first, again);
            assertNotEquals(first, other);
            assertEquals("2/2026", view(staff, other).number());
            assertEquals(
                    QualityViolation.NOT_DEMANDER,
                    refusal(() -> staff.ask(
                            NonconformitiesBean.class,
                            journal -> journal.raise(command(staff, NonconformitySource.INSPECTION, null)))));
            staff.as(staff.representative);
            long demanded = staff.ask(
                    NonconformitiesBean.class,
                    journal -> journal.raise(command(staff, NonconformitySource.INSPECTION, null)));
            assertEquals(TODAY.plusDays(20), view(staff, demanded).removeBy());
        }
    }

    @Test
    @Clause({"QUA-06", "QUA-07"})
    void strangersSeeNothingAndPeopleOfOtherHousesAreNotGivenActions() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            long id = raised(staff);
            for (Person person : List.of(staff.teacher, staff.stranger)) {
                staff.as(person);
                assertEquals(SharedViolation.NOT_FOUND, refusal(() -> view(staff, id)), person.fullName());
                assertEquals(
                        0,
                        staff.ask(NonconformitiesBean.class, journal -> journal.list(ListQuery.first(10)))
                                .total());
            }
            staff.as(staff.head);
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> staff.ask(
                            NonconformitiesBean.class,
                            journal -> journal.act(
                                    new SetAction(id, journal.get(id).version(), "Іс", staff.stranger.id(), TODAY)))));
            assertEquals(
                    SharedViolation.STALE,
                    refusal(() -> staff.ask(
                            NonconformitiesBean.class,
                            journal -> journal.act(new SetAction(id, -1, "Іс", staff.teacher.id(), TODAY)))));
            for (Person sees : List.of(staff.director, staff.representative, staff.hr)) {
                staff.as(sees);
                assertEquals("1/2026", view(staff, id).number(), sees.fullName());
            }
        }
    }

    @Test
    @Clause("QUA-07")
    void whatIsOverdueIsToldOnceToEverybodyWhoAnswersForIt() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            long id = raised(staff);
            staff.ask(
                    NonconformitiesBean.class,
                    journal ->
                            journal.act(new SetAction(id, journal.get(id).version(), "Іс", staff.teacher.id(), TODAY)));
            assertEquals(0, staff.ask(DueCorrections.class, DueCorrections::tell));
            staff.workshop.passes(Duration.ofDays(1));
            assertEquals(1, staff.ask(DueCorrections.class, DueCorrections::tell));
            assertEquals(0, staff.ask(DueCorrections.class, DueCorrections::tell));
            NonconformityMoved overdue = staff.workshop.events(NonconformityMoved.class).stream()
                    .filter(event -> event.act() == NonconformityAct.OVERDUE)
                    .findFirst()
                    .orElseThrow();
            assertTrue(overdue.persons()
                    .containsAll(List.of(staff.teacher.id(), staff.director.id(), staff.representative.id())));
            staff.as(staff.teacher);
            assertTrue(staff.ask(QualityDeskBean.class, QualityDeskBean::entries)
                    .get(0)
                    .overdue());
            staff.as(staff.head);
            NonconformityOverview overview = staff.ask(NonconformitiesBean.class, NonconformitiesBean::overview);
            assertEquals(1, overview.overdue());
            assertEquals(1, overview.units().get(0).open());
            assertEquals(CauseKind.PROVIDER, overview.causes().get(0).kind());
            assertEquals(
                    1,
                    staff.ask(
                                    NonconformitiesBean.class,
                                    journal -> journal.list(ListQuery.first(10).filteredBy("overdue", "true")))
                            .total());
        }
    }

    @Test
    void aListAndAPageNeedAFixedNumberOfStatements() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            long id = raised(staff);
            int listOfOne = staff.workshop.statements(
                    () -> staff.ask(NonconformitiesBean.class, journal -> journal.list(ListQuery.first(20))));
            int pageOfOne = staff.workshop.statements(() -> view(staff, id));
            for (int i = 0; i < 8; i++) {
                raised(staff);
                staff.ask(
                        NonconformitiesBean.class,
                        journal -> journal.act(
                                new SetAction(id, journal.get(id).version(), "Іс", staff.teacher.id(), TODAY)));
            }
            assertEquals(
                    listOfOne,
                    staff.workshop.statements(
                            () -> staff.ask(NonconformitiesBean.class, journal -> journal.list(ListQuery.first(20)))));
            assertEquals(pageOfOne, staff.workshop.statements(() -> view(staff, id)));
            assertTrue(listOfOne <= 3, "list: " + listOfOne);
            assertTrue(pageOfOne <= 14, "page: " + pageOfOne);
        }
    }

    @Test
    @Clause("QUA-06")
    void whoMayEnterNothingIsOfferedNothing() {
        try (QualityWorkshop staff = new QualityWorkshop()) {
            staff.as(staff.teacher);
            assertEquals(
                    List.of(),
                    staff.ask(NonconformitiesBean.class, NonconformitiesBean::options)
                            .sources());
            staff.as(staff.head);
            assertEquals(
                    List.of(NonconformitySource.PLANNED_RESULT),
                    staff.ask(NonconformitiesBean.class, NonconformitiesBean::options)
                            .sources());
            staff.as(staff.representative);
            assertEquals(
                    NonconformitySource.values().length,
                    staff.ask(NonconformitiesBean.class, NonconformitiesBean::options)
                            .sources()
                            .size());
            assertEquals(
                    List.of(staff.teacher.fullName()),
                    staff.ask(NonconformitiesBean.class, journal -> journal.findPersons("оқытуш")).stream()
                            .map(person -> person.name())
                            .toList());
        }
    }
}
