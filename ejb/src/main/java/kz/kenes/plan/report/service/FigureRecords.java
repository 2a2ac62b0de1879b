package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.council.Body;
import kz.kenes.plan.event.EventKinds;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** The numbers of a body's year, counted by the database in one statement. */
@Dependent
public class FigureRecords {

    private static final String QUALITY = Stream.of(EventKind.values())
            .filter(EventKinds::countsForAssociation)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    /** Places: 1 body, 2 and 3 first and last day, 4 the calendar year in which the academic year begins, 5 and 6 its instants. */
    private static final String IN_YEAR = "m.body_id = ?1 and m.meeting_date between ?2 and ?3";

    private static final String HELD =
            IN_YEAR + " and m.meeting_state in ('CLOSED', 'MINUTES_DRAFTED', 'PARTLY_SIGNED', 'SIGNED')";

    /** What continues an adjourned meeting is no meeting of its own; its votes and its attendance count where they were. */
    private static final String OWN = " and not m.continuation";

    private static final String ITEMS = " from agenda_item i join meeting m on m.id = i.meeting_id";

    /** An item that went over from an adjourned meeting counts where it was considered. */
    private static final String CONSIDERED =
            " and (not exists (select 1 from adjournment j where j.first_meeting_id = m.id)"
                    + " or exists (select 1 from ballot x where x.agenda_item_id = i.id)"
                    + " or exists (select 1 from decision y where y.agenda_item_id = i.id))";

    private static final String BALLOTS =
            ITEMS + " join ballot b on b.agenda_item_id = i.id and b.ballot_state = 'CLOSED'";

    private static final String DECISIONS = ITEMS + " join decision d on d.agenda_item_id = i.id";

    private static final String CAME = " from attendance a join meeting m on m.id = a.meeting_id"
            + " join person p on p.id = a.person_id where " + HELD;

    private static final String PLAN = " from plan_item l join work_plan w on w.id = l.plan_id"
            + " where w.body_id = ?1 and w.plan_year = ?4 and w.plan_state = 'EFFECTIVE'";

    private static final String EVENTS = " from methodical_event e%s where e.academic_year = ?4"
            + " and e.event_state in ('HELD', 'REPORTED') and (e.body_id = ?1"
            + " or exists (select 1 from event_co_organiser c where c.event_id = e.id and c.body_id = ?1))";

    static final String COUNT = String.join(
            " union all ",
            "select 'MEETINGS_HELD' as figure, cast(null as varchar(40)) as subject, cast(null as varchar(400)) as label,"
                    + " count(*) as amount, cast(null as bigint) as whole from meeting m where " + HELD + OWN,
            one("MEETINGS_EXTRAORDINARY", " from meeting m where " + HELD + " and m.kind = 'EXTRAORDINARY'" + OWN),
            one(
                    "MEETINGS_NOT_HELD",
                    " from meeting m where " + IN_YEAR + " and m.meeting_state in ('NOT_HELD', 'CANCELLED')" + OWN),
            "select 'ATTENDANCE', null, null, count(a.arrived_at), count(*)" + CAME,
            "select 'MEMBER', cast(p.id as varchar(40)), p.surname || ' ' || p.given_name || coalesce(' ' || p.patronymic, ''),"
                    + " count(a.arrived_at), count(*)" + CAME + " group by p.id, p.surname, p.given_name, p.patronymic",
            one("ITEMS", ITEMS + " where " + HELD + CONSIDERED),
            one("PROPOSALS", " from proposal_station s where s.body_id = ?1 and s.sent_at >= ?5 and s.sent_at < ?6"),
            one("BALLOTS", BALLOTS + " where " + HELD),
            one("VOTES", BALLOTS + " join vote v on v.ballot_id = b.id where " + HELD),
            one("DECISIONS", DECISIONS + " where " + HELD),
            one("DECISIONS_BINDING", DECISIONS + " where " + HELD + " and d.decision_type = 'BINDING'"),
            one("RECOMMENDATIONS", DECISIONS + " where " + HELD + " and d.decision_type = 'RECOMMENDATION'"),
            one(
                    "EXTRACTS",
                    " from minutes_extract x where x.body_id = ?1 and x.academic_year = ?4 and x.revoked_at is null"),
            one("PLAN_LINES", PLAN),
            "select 'PLAN_DONE', null, null, count(case when l.item_state = 'DONE' then 1 end), count(*)" + PLAN,
            one("PLAN_UNDONE", PLAN + " and l.item_state <> 'DONE'"),
            one("EVENTS", EVENTS.formatted("")),
            one("PARTICIPANTS", EVENTS.formatted(" join event_participant q on q.event_id = e.id and q.attended")),
            one(
                    "QUALITY_EVENTS",
                    EVENTS.formatted("") + " and e.on_quality and e.body_id = ?1 and e.event_kind in (" + QUALITY
                            + ")"));

    private static String one(String figure, String from) {
        return "select '" + figure + "', null, null, count(*), null" + from;
    }

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** The numbers in the order of {@link Figure}; those of the members in the order of their names. */
    @Clause({"PLN-08", "PLN-17"})
    public List<Amount> of(Body body, AcademicYear year) {
        Query query = em.createNativeQuery(COUNT);
        query.setParameter(1, body.id());
        query.setParameter(2, year.firstDay());
        query.setParameter(3, year.lastDay());
        query.setParameter(4, year.start());
        query.setParameter(5, begin(year.firstDay()));
        query.setParameter(6, begin(year.lastDay().plusDays(1)));
        List<Amount> amounts = new ArrayList<>();
        for (Object row : query.getResultList()) {
            amounts.add(amount((Object[]) row));
        }
        amounts.sort(Comparator.comparing(Amount::figure).thenComparing(FigureRecords::order));
        return amounts;
    }

    private static String order(Amount amount) {
        return amount.label() == null ? "" : AlphabetOrder.key(amount.label().kk());
    }

    private static Amount amount(Object[] row) {
        return new Amount(
                Figure.valueOf(row[0].toString()),
                row[1] == null ? null : row[1].toString(),
                row[2] == null ? null : Localized.same(row[2].toString()),
                ((Number) row[3]).longValue(),
                row[4] == null ? null : ((Number) row[4]).longValue());
    }

    /** The beginning of a day as the database keeps it: in UTC. */
    private static Timestamp begin(LocalDate day) {
        return Timestamp.valueOf(
                day.atStartOfDay(Body.ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }
}
