package kz.kenes.council.execution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.execution.api.ExecutionShare;
import kz.kenes.people.PersonName;
import kz.kenes.shared.vocabulary.Localized;

/** Tasks, attendance, votes and reports, counted by the database. */
@Dependent
class ExecutionReportRecords {

    private static final int MOST = 60;
    private static final String PERIOD = "t.meetingDate between :first and :last";

    private static final String HELD = "m.body = :body and m.openedAt is not null and m.date between :first and :last";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleTasks visible;

    List<ExecutionShare> bodies(LocalDate first, LocalDate last) {
        return shares("b.id, b.name.kk, b.name.ru, b.name.en", "join t.body b", first, last);
    }

    List<ExecutionShare> units(LocalDate first, LocalDate last) {
        return shares("u.id, u.name.kk, u.name.ru, u.name.en", "join t.decision d join d.units u", first, last);
    }

    List<ExecutionShare> persons(LocalDate first, LocalDate last) {
        return shares("p.id, p.surname, p.givenName, p.patronymic", "join t.decision d join d.persons p", first, last)
                .stream()
                .map(ExecutionReportRecords::named)
                .toList();
    }

    private List<ExecutionShare> shares(String group, String joins, LocalDate first, LocalDate last) {
        TypedQuery<Object[]> query = em.createQuery(
                "select " + group + ", " + Counted.EXPRESSIONS + " from DecisionTask t " + joins + " where " + PERIOD
                        + " and " + visible.condition("t") + " group by " + group,
                Object[].class);
        Map<String, Object> values = visible.values();
        values.put("first", first);
        values.put("last", last);
        return VisibleTasks.bound(query, values).getResultList().stream()
                .map(ExecutionReportRecords::share)
                .filter(share -> share.doneInTime() + share.doneLate() + share.open() + share.overdue() > 0)
                .sorted(Comparator.comparing(ExecutionShare::overdue).reversed().thenComparing(share -> share.name()
                        .kk()))
                .limit(MOST)
                .toList();
    }

    private static ExecutionShare share(Object[] row) {
        int inTime = Counted.number(row[4]);
        int late = Counted.number(row[5]);
        int overdue = Counted.number(row[7]);
        int judged = inTime + late + overdue;
        return new ExecutionShare(
                (Long) row[0],
                new Localized((String) row[1], (String) row[2], (String) row[3]),
                inTime,
                late,
                Counted.number(row[6]),
                overdue,
                judged == 0 ? null : inTime * 100 / judged);
    }

    private static ExecutionShare named(ExecutionShare share) {
        Localized parts = share.name();
        String full = new PersonName(parts.kk(), parts.ru(), parts.en()).full();
        return new ExecutionShare(
                share.id(),
                Localized.same(full),
                share.doneInTime(),
                share.doneLate(),
                share.open(),
                share.overdue(),
                share.rate());
    }

    /** For each person meetings and attended ones. */
    List<Object[]> attendance(Body body, LocalDate first, LocalDate last) {
        return list(
                "select p.id, count(a), sum(case when a.presence in (kz.kenes.council.vocabulary.Presence.PRESENT,"
                        + " kz.kenes.council.vocabulary.Presence.REMOTE) then 1 else 0 end) from Attendance a"
                        + " join a.meeting m join a.person p where " + HELD + " group by p.id",
                body,
                first,
                last);
    }

    /** For each person the votes cast; how they were cast is not asked. */
    List<Object[]> votes(Body body, LocalDate first, LocalDate last) {
        return list(
                "select v.voter.id, count(v) from Vote v join v.ballot o join o.item i join i.meeting m where " + HELD
                        + " group by v.voter.id",
                body,
                first,
                last);
    }

    /** For each person the items on which he or she reported. */
    List<Object[]> reports(Body body, LocalDate first, LocalDate last) {
        return list(
                "select i.rapporteur.id, count(i) from AgendaItem i join i.meeting m where i.rapporteur is not null and "
                        + HELD + " group by i.rapporteur.id",
                body,
                first,
                last);
    }

    /** For each person the tasks by how they stand to their term. */
    List<Object[]> tasks(Body body, LocalDate first, LocalDate last) {
        return list(
                "select p.id, " + Counted.EXPRESSIONS + " from DecisionTask t join t.decision d join d.persons p"
                        + " where t.body = :body and " + PERIOD + " group by p.id",
                body,
                first,
                last);
    }

    private List<Object[]> list(String text, Body body, LocalDate first, LocalDate last) {
        TypedQuery<Object[]> query = em.createQuery(text, Object[].class);
        Map<String, Object> values = visible.values();
        values.put("body", body);
        values.put("first", first);
        values.put("last", last);
        return new ArrayList<>(VisibleTasks.bound(query, values).getResultList());
    }
}
