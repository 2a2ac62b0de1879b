package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.Subject;
import kz.kenes.approval.Submission;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalSubject;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.plan.work.PlanRoutes;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Plans on their way: which way it is depends on the kind of body; with its last step the plan holds (PLN-01 to PLN-06). */
@Dependent
public class PlanApprovals implements ApprovalSubject {

    private static final String TERMS = "plan.work";

    @Inject
    private PlanRecords plans;

    @Inject
    private ApprovalProcess process;

    @Override
    public String route() {
        return PlanRoutes.OTHER.key();
    }

    @Override
    public boolean owns(String key) {
        return PlanRoutes.keys().contains(key);
    }

    @Override
    public Set<ActorScope> scopes() {
        return Set.of(ActorScope.BODY, ActorScope.UPPER_BODY, ActorScope.INSTITUTION);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return plans.isSeriesVisible(subjectId);
    }

    /** The secretary has submitted the plan. */
    @Clause({"PLN-01", "PLN-03", "PLN-04", "PLN-05", "PLN-06"})
    void submit(WorkPlan plan, Person secretary) {
        process.submit(new Submission(
                new Subject(PlanRoutes.of(plan.body().kind()).key(), plan.series()),
                title(plan),
                PlanText.of(plan, plans.items(plan)),
                "/plan/plan?id=" + plan.id(),
                scopes(plan.body()),
                Set.of(),
                plan.author(),
                secretary));
    }

    private static Map<ActorScope, Long> scopes(Body body) {
        Map<ActorScope, Long> scopes = new EnumMap<>(ActorScope.class);
        scopes.put(ActorScope.BODY, body.id());
        scopes.put(ActorScope.INSTITUTION, body.institution().id());
        if (body.parent() != null) {
            scopes.put(ActorScope.UPPER_BODY, body.parent().id());
        }
        return scopes;
    }

    /** How the plan is called on desks and agendas. */
    static Localized title(WorkPlan plan) {
        Localized body = plan.body().name().toLocalized();
        String years = new AcademicYear(plan.year()).toString();
        return new Localized(
                Wording.phrase(TERMS, "plan.of", Language.KK, body, years),
                Wording.phrase(TERMS, "plan.of", Language.RU, body, years),
                Wording.phrase(TERMS, "plan.of", Language.EN, body, years));
    }

    @Override
    @Clause({"PLN-01", "PLN-02", "PLN-03", "PLN-04", "PLN-05", "PLN-06"})
    public void approved(ApprovalCompleted event) {
        WorkPlan plan = plans.onItsWay(event.subject().id());
        plans.effective(plan.body(), plan.year()).ifPresent(before -> {
            before.giveWayTo(plan);
            plans.flush();
        });
        plan.takeEffect(plans.person(event.holder()), event.at());
    }

    @Override
    public void givenBack(ApprovalReturned event) {
        plans.onItsWay(event.subject().id()).giveBack(event.remarks());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        plans.onItsWay(event.subject().id()).takeBack();
    }
}
