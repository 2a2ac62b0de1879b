package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.PlanDeskEntry;
import kz.kenes.plan.work.api.PlanDeskKind;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** What waits for a person about plans; three statements. */
@Dependent
class PlanDeskRecords {

    private static final int MOST = 50;
    private static final int DAYS_AHEAD = 14;

    private static final String SECRETARY = " and vs.role = kz.kenes.council.vocabulary.SeatRole.SECRETARY";

    /** The kinds of body that a text obliges to have a plan. */
    private static final String WITH_PLAN =
            "b.kind in (kz.kenes.regulation.vocabulary.BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,"
                    + " kz.kenes.regulation.vocabulary.BodyKind.INSTITUTE_BUREAU,"
                    + " kz.kenes.regulation.vocabulary.BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION,"
                    + " kz.kenes.regulation.vocabulary.BodyKind.TEACHER_ASSOCIATION)";

    private static final String HEADED = "exists (select uh from UnitHead uh, PlanItem hi where hi.id = i.id"
            + " and uh.unit.id = hi.unit.id and uh.person.id = :me and uh.validity.validFrom <= :today"
            + " and (uh.validity.validTo is null or uh.validity.validTo >= :today))";

    private static final String NAMED = "exists (select ni from PlanItem ni where ni.id = i.id and ni.person.id = :me)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** @param mayKeep the caller may keep the papers of bodies */
    @Clause({"PLN-01", "PLN-07"})
    List<PlanDeskEntry> entries(LocalDate today, boolean mayKeep) {
        List<PlanDeskEntry> entries = new ArrayList<>();
        if (mayKeep) {
            addMissing(entries, today);
            addPrepared(entries);
        }
        addItems(entries, today);
        return entries;
    }

    private void addMissing(List<PlanDeskEntry> entries, LocalDate today) {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b where " + WITH_PLAN + " and " + VisibleBodies.seatOn("b", SECRETARY)
                        + " and not exists (select p from WorkPlan p where p.body = b and p.firstDay <= :today"
                        + " and p.lastDay >= :today) order by b.name.kk, b.id",
                Body.class);
        String years = AcademicYear.of(today).toString();
        for (Body body : mine(query)) {
            entries.add(new PlanDeskEntry(
                    PlanDeskKind.DRAFT_PLAN,
                    body.id(),
                    null,
                    Localized.same(years),
                    body.name().toLocalized(),
                    null,
                    true));
        }
    }

    private void addPrepared(List<PlanDeskEntry> entries) {
        TypedQuery<Object[]> query = em.createQuery(
                "select p, b from WorkPlan p join p.body b where p.state in (kz.kenes.plan.work.vocabulary.PlanState.DRAFT,"
                        + " kz.kenes.plan.work.vocabulary.PlanState.RETURNED) and "
                        + VisibleBodies.seatOn("b", SECRETARY) + " order by p.year, p.id",
                Object[].class);
        for (Object[] row : mine(query)) {
            WorkPlan plan = (WorkPlan) row[0];
            boolean returned = plan.state() == PlanState.RETURNED;
            entries.add(new PlanDeskEntry(
                    returned ? PlanDeskKind.MEND_PLAN : PlanDeskKind.SUBMIT_PLAN,
                    plan.id(),
                    null,
                    Localized.same(new AcademicYear(plan.year()).toString()),
                    ((Body) row[1]).name().toLocalized(),
                    null,
                    false));
        }
    }

    /** Own lines whose term is over or near; of the bodies that the caller keeps those whose term is over. */
    private void addItems(List<PlanDeskEntry> entries, LocalDate today) {
        TypedQuery<Object[]> query = em.createQuery(
                "select i, p, b from PlanItem i join i.plan p join p.body b where p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE"
                        + " and i.state in (kz.kenes.plan.work.vocabulary.PlanItemState.PLANNED,"
                        + " kz.kenes.plan.work.vocabulary.PlanItemState.IN_PROGRESS)"
                        + " and (i.due <= :near and (" + NAMED + " or " + HEADED + ") or i.due < :today and "
                        + VisibleBodies.seatOn("b", SECRETARY) + ") order by i.due, i.id",
                Object[].class);
        query.setParameter("near", today.plusDays(DAYS_AHEAD));
        for (Object[] row : mine(query)) {
            PlanItem item = (PlanItem) row[0];
            boolean overdue = item.isOverdueOn(today);
            entries.add(new PlanDeskEntry(
                    overdue ? PlanDeskKind.ITEM_OVERDUE : PlanDeskKind.ITEM_DUE,
                    ((WorkPlan) row[1]).id(),
                    item.line(),
                    item.content().toLocalized(),
                    ((Body) row[2]).name().toLocalized(),
                    item.due(),
                    overdue));
        }
    }

    private <T> List<T> mine(TypedQuery<T> query) {
        query.getParameters().stream()
                .map(parameter -> parameter.getName())
                .filter(name -> visible.me().containsKey(name))
                .forEach(name -> query.setParameter(name, visible.me().get(name)));
        return query.setMaxResults(MOST).getResultList();
    }
}
