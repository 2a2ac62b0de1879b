package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import kz.kenes.council.Body;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.PlanRow;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;

/** The list of plans, as far as the caller may see them; two statements. */
@Dependent
class PlanListRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisiblePlans visible;

    ListPage<PlanRow> list(ListQuery query) {
        String from = " from WorkPlan p join p.body b";
        String items = "(select count(i) from PlanItem i where i.plan = p";
        String open = " and i.state in (kz.kenes.plan.work.vocabulary.PlanItemState.PLANNED,"
                + " kz.kenes.plan.work.vocabulary.PlanItemState.IN_PROGRESS)";
        return new Listing(
                        "select p, b, " + items + "), " + items
                                + " and i.state = kz.kenes.plan.work.vocabulary.PlanItemState.DONE), " + items + open
                                + " and i.due < :today)" + from,
                        "select count(p)" + from)
                .where(visible.condition("p", "b"), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("kind", "b.kind = :kind", BodyKind::valueOf)
                .filter("state", "p.state = :state", PlanState::valueOf)
                .filter("year", "p.year = :year", Integer::valueOf)
                .filter("kept", "(case when p.keptAt is null then 'false' else 'true' end) = :kept", kept -> kept)
                .search("b.name.kk", "b.name.ru", "b.name.en")
                .sort("body", "b.name.kk")
                .sort("year", "p.year")
                .order("p.year desc, b.name.kk, p.edition desc, p.id")
                .page(query, em::createQuery, PlanListRecords::row);
    }

    private static PlanRow row(Object[] found) {
        WorkPlan plan = (WorkPlan) found[0];
        Body body = (Body) found[1];
        Instant approvedAt = plan.approvedAt();
        return new PlanRow(
                plan.id(),
                body.id(),
                body.name().toLocalized(),
                body.kind(),
                plan.year(),
                plan.edition(),
                plan.state(),
                ((Number) found[2]).intValue(),
                ((Number) found[3]).intValue(),
                ((Number) found[4]).intValue(),
                approvedAt);
    }
}
