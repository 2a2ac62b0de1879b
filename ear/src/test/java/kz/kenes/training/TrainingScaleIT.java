package kz.kenes.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Logger;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Beans;
import kz.kenes.testing.Beans.Sent;
import kz.kenes.testing.Pace;
import kz.kenes.training.archive.service.TrainingPapersBean;
import kz.kenes.training.service.ConsolidationBean;
import kz.kenes.training.service.TrainingNeedsBean;
import kz.kenes.training.service.UnitSchedulesBean;
import kz.kenes.training.staff.service.StaffStatesBean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pages of training with 40,000 employees and 480,000 trainings: how many statements they need, how much longer they take than
 * the same statements alone, and whether a list of a large university is slower than one with a tenth of its people. Everything is
 * compared with what was measured in the same run; the median of several rounds counts, which take turns.
 */
class TrainingScaleIT {

    private static final Logger LOG = Logger.getLogger(TrainingScaleIT.class.getName());
    private static final int EMPLOYEES = 40_000;
    private static final int TRAININGS_OF_UNIT = 1_200;
    private static final int STATEMENTS = 6;

    private static final Sent COUNT = new Sent(
            "select count(id) from employment where institution_id = ? and category <> 'SERVICE'",
            List.of(LargeUniversity.LARGE));

    private static LargeUniversity data;
    private static Beans beans;
    private static Connection connection;
    private static Pace pace;

    @BeforeAll
    static void load() throws SQLException {
        data = new LargeUniversity();
        beans = new Beans(data.url(), LargeUniversity.user(), Instant.parse("2026-01-15T05:00:00Z"));
        connection = data.connection();
        pace = new Pace(beans, connection);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        beans.close();
        data.close();
    }

    @Test
    @Clause("TRN-13")
    void theConsolidationPageIsSixStatements() throws SQLException {
        asHr(LargeUniversity.LARGE);
        assertEquals(
                EMPLOYEES,
                beans.ask(ConsolidationBean.class, c -> c.of(LargeUniversity.YEAR))
                        .persons());
        pace.assertLight("consolidation", STATEMENTS, ConsolidationBean.class, c -> c.of(LargeUniversity.YEAR));
    }

    @Test
    @Clause("TRN-11")
    void thePageOfAUnitIsSixStatements() throws SQLException {
        asHr(LargeUniversity.LARGE);
        long id = LargeUniversity.schedule(LargeUniversity.LARGE);
        assertEquals(
                TRAININGS_OF_UNIT,
                beans.ask(UnitSchedulesBean.class, s -> s.get(id)).lines().size());
        pace.assertLight("unit schedule", STATEMENTS, UnitSchedulesBean.class, s -> s.get(id));
        compare(
                "unit schedule",
                UnitSchedulesBean.class,
                s -> s.get(id),
                s -> s.get(LargeUniversity.schedule(LargeUniversity.SMALL)));
    }

    @Test
    @Clause("TRN-21")
    void theCompositionOfStaffIsSixStatements() throws SQLException {
        asHr(LargeUniversity.LARGE);
        assertEquals(
                EMPLOYEES,
                beans.ask(StaffStatesBean.class, StaffStatesBean::summary)
                        .total()
                        .all());
        pace.assertLight("composition of staff", STATEMENTS, StaffStatesBean.class, StaffStatesBean::summary);
    }

    @Test
    @Clause({"TRN-21", "TRN-33", "ORG-16", "TRN-11"})
    void noListIsSlowerWithTenTimesTheData() throws SQLException {
        ListQuery first = ListQuery.first(20);
        assertFlat("staff", StaffStatesBean.class, s -> s.list(first));
        assertFlat("needs", TrainingNeedsBean.class, n -> n.list(first));
        ListQuery byUnit = new ListQuery(0, 20, "unit", true, null, Map.of());
        pace.assertLight("needs by unit", STATEMENTS, TrainingNeedsBean.class, n -> n.list(byUnit));
        ListQuery nextYear = first.filteredBy("year", String.valueOf(LargeUniversity.YEAR + 1));
        assertFlat("needs of a year", TrainingNeedsBean.class, n -> n.list(nextYear));
        assertFlat("schedules", UnitSchedulesBean.class, s -> s.list(first));
        assertFlat("papers", TrainingPapersBean.class, p -> p.list(first));
    }

    private static void asHr(long university) {
        beans.as(LargeUniversity.hrPerson(university), Role.HR, Role.EMPLOYEE);
    }

    private static <B> void assertFlat(String what, Class<B> bean, Function<B, ?> question) throws SQLException {
        asHr(LargeUniversity.LARGE);
        pace.assertLight(what, STATEMENTS, bean, question);
        compare(what, bean, question, question);
    }

    /** The large university against the small one: a list says how many rows it has, and beyond that counting nothing may grow. */
    private static <B> void compare(String what, Class<B> bean, Function<B, ?> ofLarge, Function<B, ?> ofSmall)
            throws SQLException {
        double[] large = new double[Pace.ROUNDS];
        double[] small = new double[Pace.ROUNDS];
        double[] counting = new double[Pace.ROUNDS];
        for (int round = 0; round < Pace.ROUNDS; round++) {
            asHr(LargeUniversity.LARGE);
            large[round] = Pace.millis(() -> beans.ask(bean, ofLarge));
            asHr(LargeUniversity.SMALL);
            small[round] = Pace.millis(() -> beans.ask(bean, ofSmall));
            counting[round] = Pace.millis(() -> pace.run(List.of(COUNT)));
        }
        double most = Pace.OVERHEAD * (Pace.median(small) + Pace.median(counting)) + Pace.BUILDING_MILLIS;
        LOG.info("%s: 40,000 %.1f ms, 4,000 %.1f ms, ratio %.2f, counting alone %.1f ms"
                .formatted(
                        what,
                        Pace.median(large),
                        Pace.median(small),
                        Pace.median(large) / Pace.median(small),
                        Pace.median(counting)));
        assertTrue(
                Pace.median(large) <= most, "%s: %.1f ms, at most %.1f ms".formatted(what, Pace.median(large), most));
    }
}
