package kz.kenes.plan.report.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import kz.kenes.council.RemoteCouncil;
import kz.kenes.plan.report.api.AmountView;
import kz.kenes.plan.report.api.FactsView;
import kz.kenes.plan.report.api.ReportSteps;
import kz.kenes.plan.report.api.ReportView;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.testing.Statements;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;

/** The report of a body with 6 meetings, 120 items and 4,000 votes on PostgreSQL, beside its bare statement in the same run. */
class AnnualReportIT {

    private static final Logger LOG = Logger.getLogger(AnnualReportIT.class.getName());
    private static final int MEMBERS = 36;
    private static final int STATEMENTS = 6;
    private static final int ROUNDS = 21;
    /**
     * A report may take this many times as long as the statement that counts its numbers: it is asked for from outside, with a
     * sign-in, and reads four more.
     */
    private static final double MOST = 6;

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Pattern PLACE = Pattern.compile("\\?(\\d)");

    private final RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.REPUBLICAN_COUNCIL, MEMBERS);
    private final Reports reports = council.secretary().api(Reports.class);
    private final AcademicYear year = AcademicYear.of(RemoteCouncil.today());

    @Test
    @Clause("PLN-08")
    void theReportOfAFullYearTakesLittleMoreThanItsStatement() throws SQLException {
        FullYear.of(council, year.firstDay());
        long report = reports.begin(council.body, year.start());
        ReportView view = reports.get(report);
        assertEquals(FullYear.MEETINGS, value(view, Figure.MEETINGS_HELD));
        assertEquals(FullYear.MEETINGS * FullYear.ITEMS, value(view, Figure.ITEMS));
        assertEquals(FullYear.VOTES, value(view, Figure.VOTES));
        assertEquals(FullYear.MEETINGS * FullYear.ITEMS, value(view, Figure.DECISIONS));
        assertEquals(MEMBERS, view.members().size());
        List<String> sent = Statements.of(council.kenes, () -> reports.get(report));
        assertTrue(sent.size() <= STATEMENTS, () -> sent.size() + ":\n" + String.join("\n", sent));
        for (Figure figure : List.of(Figure.VOTES, Figure.ITEMS, Figure.ATTENDANCE)) {
            FactsView facts = reports.facts(report, figure, null);
            assertEquals(
                    value(view, figure),
                    facts.facts().stream().mapToLong(Fact::amount).sum(),
                    figure.name());
        }
        assertFast(report);
        council.secretary().api(ReportSteps.class).freeze(report, view.version());
        ReportView kept = reports.get(report);
        assertEquals(view.amounts(), kept.amounts());
        assertTrue(kept.intact());
    }

    private static long value(ReportView view, Figure figure) {
        return view.amounts().stream()
                .filter(one -> one.figure() == figure)
                .mapToLong(AmountView::value)
                .sum();
    }

    /** Both in turn, so that whatever else the machine does meets both. */
    private void assertFast(long report) throws SQLException {
        List<Long> whole = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        try (Connection tables = TestRun.tables();
                PreparedStatement count = tables.prepareStatement(
                        PLACE.matcher(FigureRecords.COUNT).replaceAll("?"))) {
            bind(count);
            for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
                long begun = System.nanoTime();
                reports.get(report);
                long between = System.nanoTime();
                count(count);
                long ended = System.nanoTime();
                if (round >= 0) {
                    whole.add(between - begun);
                    bare.add(ended - between);
                }
            }
        }
        double ratio = median(whole) / median(bare);
        LOG.info(() -> "Annual report of %d votes: %.1f ms, its statement alone %.1f ms, ratio %.2f"
                .formatted(FullYear.VOTES, median(whole) / 1e6, median(bare) / 1e6, ratio));
        assertTrue(ratio <= MOST, "The report takes %.2f times as long as its statement".formatted(ratio));
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** The values in the order in which their places stand in the statement. */
    private void bind(PreparedStatement count) throws SQLException {
        List<Object> values = List.of(
                council.body,
                year.firstDay(),
                year.lastDay(),
                year.start(),
                begin(year.firstDay()),
                begin(year.lastDay().plusDays(1)));
        var places = PLACE.matcher(FigureRecords.COUNT);
        for (int place = 1; places.find(); place++) {
            count.setObject(place, values.get(Integer.parseInt(places.group(1)) - 1));
        }
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.valueOf(
                day.atStartOfDay(ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }

    private static void count(PreparedStatement count) throws SQLException {
        try (var rows = count.executeQuery()) {
            int read = 0;
            while (rows.next()) {
                read++;
            }
            assertTrue(read > MEMBERS, "numbers of the body and of each member");
        }
    }
}
