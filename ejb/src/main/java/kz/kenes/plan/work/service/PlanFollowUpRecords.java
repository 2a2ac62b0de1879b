package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.work.PlanItem;

/** Lines of the plans that hold, by the meetings and events to which they lead, whoever calls. */
@Dependent
class PlanFollowUpRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** For each decision on a line: the line, place of the item on the agenda, place of the decision; in their order. */
    List<Object[]> decided(long meeting) {
        return em.createQuery(
                        "select i, a.ordinal, d.ordinal from PlanItem i join i.plan p, AgendaItem a, Decision d"
                                + " where p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE and (i.line = a.planLine or i.id = a.planLine)"
                                + " and a.meeting.id = :meeting and d.item = a order by a.ordinal, d.ordinal",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    List<PlanItem> onAgendaAs(long agendaItem) {
        return em.createQuery(
                        "select i from PlanItem i join i.plan p, AgendaItem a where p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE"
                                + " and (i.line = a.planLine or i.id = a.planLine) and a.id = :item",
                        PlanItem.class)
                .setParameter("item", agendaItem)
                .getResultList();
    }

    List<PlanItem> onAgendaOf(long meeting) {
        return em.createQuery(
                        "select i from PlanItem i join i.plan p where p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE and i.meeting.id = :meeting",
                        PlanItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    Optional<PlanItem> line(long line) {
        return em.createQuery(
                        "select i from PlanItem i join i.plan p where p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE and (i.line = :line or i.id = :line)",
                        PlanItem.class)
                .setParameter("line", line)
                .getResultStream()
                .findFirst();
    }

    MethodicalEvent event(long id) {
        return em.find(MethodicalEvent.class, id);
    }
}
