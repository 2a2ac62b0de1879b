package kz.kenes.council.execution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.voting.Decision;

/** What the review of earlier decisions needs of meetings, agendas and minutes. */
@Dependent
class ReviewRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** Item and body of the review on an agenda that the caller may see; null without one. */
    Object[] item(long meeting) {
        TypedQuery<Object[]> query = em.createQuery(
                "select i.id, b.id, i.onExecution from AgendaItem i join i.meeting m join m.body b where m.id = :meeting"
                        + " and " + visible.condition("b"),
                Object[].class);
        Map<String, Object> values = visible.me();
        values.put("meeting", meeting);
        return VisibleTasks.bound(query, values)
                .getResultStream()
                .filter(row -> (Boolean) row[2])
                .findFirst()
                .orElse(null);
    }

    /** The next meeting of the body whose agenda nobody has submitted yet. */
    Optional<Long> nextDraft(Body body, Instant now) {
        return em.createQuery(
                        "select m.id from Meeting m where m.body = :body and m.start > :now"
                                + " and m.state = kz.kenes.council.vocabulary.MeetingState.PLANNED order by m.start, m.id",
                        Long.class)
                .setParameter("body", body)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Items with decisions of the last meeting whose minutes are signed and that decided something. */
    List<AgendaItem> lastDecided(Body body) {
        List<Long> last = em.createQuery(
                        "select m.id from Meeting m where m.body = :body"
                                + " and exists (select t from DecisionTask t where t.minutes.meeting = m)"
                                + " order by m.start desc, m.id desc",
                        Long.class)
                .setParameter("body", body)
                .setMaxResults(1)
                .getResultList();
        return last.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct i from AgendaItem i left join fetch i.remits r where i.meeting.id = :meeting"
                                        + " and exists (select t from DecisionTask t where t.decision.item = i)"
                                        + " order by i.ordinal",
                                AgendaItem.class)
                        .setParameter("meeting", last.get(0))
                        .getResultList();
    }

    Minutes minutes(long id) {
        return em.find(Minutes.class, id);
    }

    /** With those who carry them out. */
    List<Decision> decisions(Meeting meeting) {
        return em.createQuery(
                        "select d from Decision d join fetch d.item i where i.meeting = :meeting order by i.ordinal, d.ordinal",
                        Decision.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Stores what was added to an agenda. */
    void flush() {
        em.flush();
    }
}
