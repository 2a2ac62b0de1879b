package kz.kenes.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Logger;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Beans;
import kz.kenes.testing.Beans.Sent;
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
    private static final int ROUNDS = 5;
    private static final int EMPLOYEES = 40_000;
    private static final int STATEMENTS = 6;
    private static final double OVERHEAD = 1.5;
    /** What the building of queries costs, however little they find. */
    private static final double BUILDING_MILLIS = 15;

    private static final Sent COUNT = new Sent(
            "select count(id) from employment where institution_id = ? and category <> 'SERVICE'",
            List.of(LargeUniversity.LARGE));

    private static LargeUniversity data;
    private static Beans beans;
    private static Connection connection;

    @BeforeAll
    static void load() throws SQLException {
        data = new LargeUniversity();
        beans = new Beans(data.url(), LargeUniversity.user(), Instant.parse("2026-01-15T05:00:00Z"));
        connection = data.connection();
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
        assertLight("consolidation", ConsolidationBean.class, c -> c.of(LargeUniversity.YEAR));
    }

    @Test
    @Clause("TRN-11")
    void thePageOfAUnitIsSixStatements() throws SQLException {
        asHr(LargeUniversity.LARGE);
        long id = LargeUniversity.schedule(LargeUniversity.LARGE);
        List<Sent> sent = beans.statements(UnitSchedulesBean.class, s -> s.get(id));
        assertTrue(sent.size() <= STATEMENTS, () -> sent.size() + "\n" + sent);
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
        assertLight("composition of staff", StaffStatesBean.class, StaffStatesBean::summary);
    }

    @Test
    @Clause({"TRN-21", "TRN-33", "ORG-16", "TRN-11"})
    void noListIsSlowerWithTenTimesTheData() throws SQLException {
        ListQuery first = ListQuery.first(20);
        assertFlat("staff", StaffStatesBean.class, s -> s.list(first));
        assertFlat("needs", TrainingNeedsBean.class, n -> n.list(first));
        assertFlat("schedules", UnitSchedulesBean.class, s -> s.list(first));
        assertFlat("papers", TrainingPapersBean.class, p -> p.list(first));
    }

    private static void asHr(long university) {
        beans.as(LargeUniversity.hrPerson(university), Role.HR, Role.EMPLOYEE);
    }

    /** Few statements, and hardly slower than they are alone. */
    private static <B> void assertLight(String what, Class<B> bean, Function<B, ?> question) throws SQLException {
        List<Sent> sent = beans.statements(bean, question);
        double[] page = new double[ROUNDS];
        double[] alone = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            page[round] = millis(() -> beans.ask(bean, question));
            alone[round] = millis(() -> run(sent));
        }
        double ratio = median(page) / median(alone);
        LOG.info("%s: %d statements, %.1f ms, alone %.1f ms, ratio %.2f"
                .formatted(what, sent.size(), median(page), median(alone), ratio));
        assertTrue(sent.size() <= STATEMENTS, () -> what + ": " + sent.size() + "\n" + sent);
        assertTrue(
                median(page) <= OVERHEAD * median(alone) + BUILDING_MILLIS,
                "%s: %.1f ms, alone %.1f ms".formatted(what, median(page), median(alone)));
    }

    private static <B> void assertFlat(String what, Class<B> bean, Function<B, ?> question) throws SQLException {
        asHr(LargeUniversity.LARGE);
        assertLight(what, bean, question);
        compare(what, bean, question, question);
    }

    /** The large university against the small one: a list says how many rows it has, and beyond that counting nothing may grow. */
    private static <B> void compare(String what, Class<B> bean, Function<B, ?> ofLarge, Function<B, ?> ofSmall)
            throws SQLException {
        double[] large = new double[ROUNDS];
        double[] small = new double[ROUNDS];
        double[] counting = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            asHr(LargeUniversity.LARGE);
            large[round] = millis(() -> beans.ask(bean, ofLarge));
            asHr(LargeUniversity.SMALL);
            small[round] = millis(() -> beans.ask(bean, ofSmall));
            counting[round] = millis(() -> run(List.of(COUNT)));
        }
        double most = OVERHEAD * (median(small) + median(counting)) + BUILDING_MILLIS;
        LOG.info("%s: 40,000 %.1f ms, 4,000 %.1f ms, ratio %.2f, counting alone %.1f ms"
                .formatted(what, median(large), median(small), median(large) / median(small), median(counting)));
        assertTrue(median(large) <= most, "%s: %.1f ms, at most %.1f ms".formatted(what, median(large), most));
    }

    private interface Work {
        void run() throws SQLException;
    }

    private static double millis(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The same statements with the same values, each row read. */
    private static void run(List<Sent> statements) throws SQLException {
        for (Sent sent : statements) {
            try (PreparedStatement prepared = connection.prepareStatement(sent.sql())) {
                List<Object> values = sent.values();
                for (int i = 0; i < values.size(); i++) {
                    prepared.setObject(i + 1, values.get(i));
                }
                read(prepared);
            }
        }
    }

    private static void read(PreparedStatement prepared) throws SQLException {
        try (ResultSet rows = prepared.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            List<Object> seen = new ArrayList<>();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    seen.add(rows.getObject(i));
                }
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
