package kz.kenes.plan.report.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.RemoteCouncil;
import kz.kenes.people.vocabulary.Role;
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
import kz.kenes.testing.Beans;
import kz.kenes.testing.Pace;
import kz.kenes.testing.Statements;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;

/** The report of a body with 6 meetings, 120 items and 4,000 votes on PostgreSQL, beside its statements alone in the same run. */
class AnnualReportIT {

    private static final int MEMBERS = 36;
    private static final int STATEMENTS = 6;
    private final RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.REPUBLICAN_COUNCIL, MEMBERS);
    private final Reports reports = council.secretary().api(Reports.class);
    private final AcademicYear year = AcademicYear.of(RemoteCouncil.today());

    @Test
    @Clause("PLN-08")
    void everyNumberOfAFullYearIsWhatItsFactsAddUpToAndTheReportTakesLittleMoreThanItsStatements() throws SQLException {
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
        for (AmountView one : view.amounts()) {
            FactsView facts = reports.facts(report, one.figure(), one.subject());
            assertEquals(
                    one.value(),
                    facts.facts().stream().mapToLong(Fact::amount).sum(),
                    one.figure().name());
        }
        assertLight(report);
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

    /** Without the way from outside, which costs more than the report. */
    private void assertLight(long report) throws SQLException {
        try (Connection tables = TestRun.tables();
                Beans beans = new Beans(tables.getMetaData().getURL(), "postgres", Instant.now())) {
            beans.as(council.secretary().id(), Role.SECRETARY, Role.EMPLOYEE);
            new Pace(beans, tables)
                    .assertLight("annual report of 4,000 votes", STATEMENTS, ReportsBean.class, r -> r.get(report));
        }
    }
}
