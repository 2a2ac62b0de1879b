package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** The facts of a body's year at its meetings, each kind in one statement. */
@Dependent
class FactRecords {

    private static final String IN_YEAR = " m.body = :body and m.date between :first and :last";

    private static final String HELD = IN_YEAR + " and m.state in (kz.kenes.council.vocabulary.MeetingState.CLOSED,"
            + " kz.kenes.council.vocabulary.MeetingState.MINUTES_DRAFTED,"
            + " kz.kenes.council.vocabulary.MeetingState.PARTLY_SIGNED, kz.kenes.council.vocabulary.MeetingState.SIGNED)";

    /** As the numbers are counted: an item that went over from an adjourned meeting counts where it was considered. */
    private static final String CONSIDERED = " and (not exists (select j from Adjournment j where j.first = m)"
            + " or exists (select x from Ballot x where x.item = i) or exists (select y from Decision y where y.item = i))";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    private List<Object[]> ask(String query, Body body, AcademicYear year) {
        TypedQuery<Object[]> asked = em.createQuery(query, Object[].class);
        asked.setParameter("body", body);
        asked.setParameter("first", year.firstDay());
        asked.setParameter("last", year.lastDay());
        return asked.getResultList();
    }

    /** Held, extraordinary, not held. */
    @Clause("PLN-08")
    List<Fact> meetings(Body body, AcademicYear year) {
        List<Fact> facts = new ArrayList<>();
        for (Object[] row : ask(
                "select m.id, m.date, m.kind, m.state from Meeting m where" + IN_YEAR
                        + " and m.continuation = false order by m.date, m.id",
                body,
                year)) {
            MeetingState state = (MeetingState) row[3];
            Localized label = Phrases.of("fact.meeting", row[2], state);
            if (state == MeetingState.NOT_HELD || state == MeetingState.CANCELLED) {
                facts.add(fact(Figure.MEETINGS_NOT_HELD, row, label, 1));
            } else if (state.compareTo(MeetingState.CLOSED) >= 0) {
                facts.add(fact(Figure.MEETINGS_HELD, row, label, 1));
                if (row[2] == MeetingKind.EXTRAORDINARY) {
                    facts.add(fact(Figure.MEETINGS_EXTRAORDINARY, row, label, 1));
                }
            }
        }
        return facts;
    }

    /** Of the members together by meeting, and of each member. */
    @Clause("PLN-08")
    List<Fact> attendance(Body body, AcademicYear year) {
        Map<Object, long[]> counts = new LinkedHashMap<>();
        Map<Object, Object[]> meetings = new LinkedHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Object[] row : ask(
                "select m.id, m.date, m.kind, p.id, a.arrivedAt, a.reason from Attendance a join a.meeting m join a.person p"
                        + " where" + HELD + " order by m.date, m.id, a.ordinal",
                body,
                year)) {
            boolean came = row[4] != null;
            long[] count = counts.computeIfAbsent(row[0], id -> new long[2]);
            count[0] += came ? 1 : 0;
            count[1]++;
            meetings.putIfAbsent(row[0], row);
            Localized label = came
                    ? Phrases.of("fact.came", row[2])
                    : Phrases.of(row[5] == null ? "fact.absent" : "fact.excused", row[2], row[5]);
            facts.add(new Fact(
                    Figure.MEMBER, row[3].toString(), (LocalDate) row[1], label, came ? 1 : 0, meeting(row[0])));
        }
        meetings.forEach((id, row) -> {
            long[] count = counts.get(id);
            Localized label = Phrases.of("fact.attendance", row[2], count[0], count[1]);
            facts.add(fact(Figure.ATTENDANCE, row, label, count[0]));
        });
        return facts;
    }

    List<Fact> items(Body body, AcademicYear year) {
        List<Fact> facts = new ArrayList<>();
        ask(
                        "select m.id, m.date, i.ordinal, i.title.kk, i.title.ru, i.title.en from AgendaItem i"
                                + " join i.meeting m where" + HELD + CONSIDERED + " order by m.date, m.id, i.ordinal",
                        body,
                        year)
                .forEach(row -> facts.add(fact(Figure.ITEMS, row, numbered(row[2] + ".", row, 3), 1)));
        return facts;
    }

    /** Those put to the vote, and how many voted. */
    List<Fact> ballots(Body body, AcademicYear year) {
        List<Fact> facts = new ArrayList<>();
        for (Object[] row : ask(
                "select m.id, m.date, i.ordinal, b.question.kk, b.question.ru, b.question.en,"
                        + " (select count(v) from Vote v where v.ballot = b) from Ballot b join b.item i join i.meeting m"
                        + " where" + HELD + " and b.state = kz.kenes.council.vocabulary.BallotState.CLOSED"
                        + " order by m.date, m.id, i.ordinal, b.openedAt, b.id",
                body,
                year)) {
            Localized label = numbered(row[2] + ".", row, 3);
            facts.add(fact(Figure.BALLOTS, row, label, 1));
            facts.add(fact(Figure.VOTES, row, label, ((Number) row[6]).longValue()));
        }
        return facts;
    }

    List<Fact> decisions(Body body, AcademicYear year) {
        List<Fact> facts = new ArrayList<>();
        for (Object[] row : ask(
                "select m.id, m.date, i.ordinal, d.text.kk, d.text.ru, d.text.en, d.ordinal, d.type from Decision d"
                        + " join d.item i join i.meeting m where" + HELD
                        + " order by m.date, m.id, i.ordinal, d.ordinal",
                body,
                year)) {
            Localized label = numbered(row[2] + "." + row[6] + ".", row, 3);
            facts.add(fact(Figure.DECISIONS, row, label, 1));
            boolean binding = row[7] == DecisionType.BINDING;
            facts.add(fact(binding ? Figure.DECISIONS_BINDING : Figure.RECOMMENDATIONS, row, label, 1));
        }
        return facts;
    }

    /** Proposals that came to the body in the year. */
    List<Fact> proposals(Body body, AcademicYear year) {
        List<Fact> facts = new ArrayList<>();
        em.createQuery(
                        "select p.id, s.sentAt, s.state, p.title.kk, p.title.ru, p.title.en from Station s join s.proposal p"
                                + " where s.body = :body and s.sentAt >= :begin and s.sentAt < :end order by s.sentAt, s.id",
                        Object[].class)
                .setParameter("body", body)
                .setParameter("begin", begin(year.firstDay()))
                .setParameter("end", begin(year.lastDay().plusDays(1)))
                .getResultList()
                .forEach(row -> facts.add(new Fact(
                        Figure.PROPOSALS,
                        null,
                        Body.dayOf((Instant) row[1]),
                        Phrases.of("fact.proposal", localized(row, 3), row[2]),
                        1,
                        "/council/proposal?id=" + row[0])));
        return facts;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Body.ZONE).toInstant();
    }

    List<Fact> extracts(Body body, AcademicYear year) {
        List<Fact> facts = new ArrayList<>();
        em.createQuery(
                        "select n.id, x.issuedOn, x.number, x.recipient from Extract x join x.minutesVersion v join v.minutes n"
                                + " where x.body = :body and x.year = :year and x.revokedAt is null order by x.number",
                        Object[].class)
                .setParameter("body", body)
                .setParameter("year", year.start())
                .getResultList()
                .forEach(row -> facts.add(new Fact(
                        Figure.EXTRACTS,
                        null,
                        (LocalDate) row[1],
                        Phrases.of("fact.extract", row[2], row[3]),
                        1,
                        "/council/minutes?id=" + row[0])));
        return facts;
    }

    private static Fact fact(Figure figure, Object[] row, Localized label, long amount) {
        return new Fact(figure, null, (LocalDate) row[1], label, amount, meeting(row[0]));
    }

    private static String meeting(Object id) {
        return "/council/meeting?id=" + id;
    }

    static Localized localized(Object[] row, int first) {
        return new Localized((String) row[first], (String) row[first + 1], (String) row[first + 2]);
    }

    private static Localized numbered(String number, Object[] row, int first) {
        Localized text = localized(row, first);
        return new Localized(
                number + " " + text.kk(),
                text.ru() == null ? null : number + " " + text.ru(),
                text.en() == null ? null : number + " " + text.en());
    }
}
