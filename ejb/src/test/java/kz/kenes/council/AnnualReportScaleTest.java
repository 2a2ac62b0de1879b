package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.plan.report.api.AmountView;
import kz.kenes.plan.report.api.FactsView;
import kz.kenes.plan.report.api.ReportView;
import kz.kenes.plan.report.service.ReportStepsBean;
import kz.kenes.plan.report.service.ReportsBean;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** The report of a body with 6 meetings, 120 items and 4,000 votes. */
class AnnualReportScaleTest {

    private static final int YEAR = 2025;
    private static final int MEMBERS = 36;
    private static final int MEETINGS = 6;
    private static final int ITEMS = 20;
    private static final int VOTES = 4_000;
    private static final int STATEMENTS = 6;

    @Test
    @Clause("PLN-08")
    void aFullYearIsReportedInOneTransactionAndEveryNumberIsWhatItsFactsAddUpTo() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, MEMBERS)) {
            council.workshop.store(em -> {
                fill(em, council);
                return null;
            });
            council.asSecretary();
            long report = council.ask(ReportsBean.class, r -> r.begin(council.body, YEAR));
            ReportView view = council.ask(ReportsBean.class, r -> r.get(report));
            assertEquals(MEETINGS, value(view, Figure.MEETINGS_HELD));
            assertEquals(MEETINGS * ITEMS, value(view, Figure.ITEMS));
            assertEquals(VOTES, value(view, Figure.VOTES));
            assertEquals(MEETINGS * ITEMS, value(view, Figure.DECISIONS));
            for (AmountView one : view.amounts()) {
                FactsView facts = council.ask(ReportsBean.class, r -> r.facts(report, one.figure(), one.subject()));
                assertEquals(
                        one.value(),
                        facts.facts().stream().mapToLong(Fact::amount).sum(),
                        one.figure().name());
            }
            int statements = council.workshop.statements(() -> council.ask(ReportsBean.class, r -> r.get(report)));
            assertTrue(statements <= STATEMENTS, statements + " statements");
            council.tell(ReportStepsBean.class, r -> r.freeze(report, view.version()));
            ReportView kept = council.ask(ReportsBean.class, r -> r.get(report));
            assertEquals(view.amounts(), kept.amounts());
            assertTrue(kept.intact());
        }
    }

    private static long value(ReportView view, Figure figure) {
        return view.amounts().stream()
                .filter(one -> one.figure() == figure)
                .mapToLong(AmountView::value)
                .sum();
    }

    /** Six meetings held, each of twenty items put to the vote and decided; 4,000 votes in all. */
    private static void fill(EntityManager em, CouncilWorkshop council) {
        List<Object> seats = new ArrayList<>();
        for (Object row : em.createNativeQuery("select id, person_id from seat where person_id is not null order by id")
                .getResultList()) {
            seats.add(row);
        }
        long id = 1_000_000;
        int votes = 0;
        for (int m = 0; m < MEETINGS; m++) {
            LocalDate day = LocalDate.of(YEAR, 10, 8).plusMonths(m);
            long meeting = ++id;
            run(
                    em,
                    "insert into meeting (id, version, body_id, kind, meeting_state, starts_at, meeting_date, place, agenda_changes,"
                            + " ballots_begun, ballots_open, record_frozen) values (?1, 1, ?2, 'ORDINARY', 'SIGNED', ?3, ?4, 'Зал', 0, 20,"
                            + " 0, true)",
                    meeting,
                    council.body,
                    day.atTime(10, 0),
                    day);
            List<long[]> lines = new ArrayList<>();
            for (Object seat : seats) {
                long line = ++id;
                long person = ((Number) ((Object[]) seat)[1]).longValue();
                lines.add(new long[] {line, person});
                run(
                        em,
                        "insert into attendance (id, version, meeting_id, seat_id, person_id, ordinal, seat_role, presence, arrived_at,"
                                + " arrived_remotely) values (?1, 1, ?2, ?3, ?4, ?5, 'MEMBER', 'PRESENT', ?6, false)",
                        line,
                        meeting,
                        ((Object[]) seat)[0],
                        person,
                        lines.size(),
                        day.atTime(10, 0));
            }
            for (int i = 1; i <= ITEMS; i++) {
                long item = ++id;
                long ballot = ++id;
                run(
                        em,
                        "insert into agenda_item (id, version, meeting_id, ordinal, title_kk, planned_minutes, being_voted, decision_count)"
                                + " values (?1, 1, ?2, ?3, 'Мәселе', 10, false, 1)",
                        item,
                        meeting,
                        i);
                run(
                        em,
                        "insert into ballot (id, version, agenda_item_id, question_kk, form, ballot_state, opened_at, opened_by_id,"
                                + " outcome) values (?1, 1, ?2, 'Бекітілсін бе?', 'OPEN', 'CLOSED', ?3, ?4, 'ADOPTED_BY_MAJORITY')",
                        ballot,
                        item,
                        day.atTime(11, 0),
                        lines.get(0)[1]);
                run(
                        em,
                        "insert into decision (id, version, ballot_id, agenda_item_id, ordinal, decision_type, text_kk, recorded_at)"
                                + " values (?1, 1, ?2, ?3, 1, 'BINDING', 'Бекітілсін.', ?4)",
                        ++id,
                        ballot,
                        item,
                        day.atTime(12, 0));
                int due = (VOTES * (m * ITEMS + i)) / (MEETINGS * ITEMS) - votes;
                for (long[] line : lines.subList(0, due)) {
                    run(
                            em,
                            "insert into vote (id, version, ballot_id, voter_id, attendance_id, choice, cast_at, receipt)"
                                    + " values (?1, 1, ?2, ?3, ?4, 'FOR', ?5, ?6)",
                            ++id,
                            ballot,
                            line[1],
                            line[0],
                            day.atTime(11, 5),
                            "r" + id);
                }
                votes += due;
            }
        }
    }

    private static void run(EntityManager em, String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
