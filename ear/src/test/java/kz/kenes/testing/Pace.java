package kz.kenes.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Logger;
import kz.kenes.testing.Beans.Sent;

/**
 * How much longer a question to a bean takes than its statements alone. Both take turns, so that whatever else the machine does
 * meets both; the median of the rounds counts.
 */
public record Pace(Beans beans, Connection connection) {

    public static final int ROUNDS = 5;
    /** A question may take so many times as long as its statements. */
    public static final double OVERHEAD = 1.5;
    /** What the building of queries costs, however little they find. */
    public static final double BUILDING_MILLIS = 15;

    private static final Logger LOG = Logger.getLogger(Pace.class.getName());

    /** Something that takes time. */
    public interface Work {
        void run() throws SQLException;
    }

    /** Few statements, and hardly slower than they are alone. */
    public <B> void assertLight(String what, int statements, Class<B> bean, Function<B, ?> question)
            throws SQLException {
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
        assertTrue(sent.size() <= statements, () -> what + ": " + sent.size() + "\n" + sent);
        assertTrue(
                median(page) <= OVERHEAD * median(alone) + BUILDING_MILLIS,
                "%s: %.1f ms, alone %.1f ms".formatted(what, median(page), median(alone)));
    }

    public static double millis(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** The same statements with the same values, each row read. */
    public void run(List<Sent> statements) throws SQLException {
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

    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
