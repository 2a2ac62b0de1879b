package kz.kenes.plan.work.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.plan.work.WorkViolation.PLAN_EXISTS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.DraftPlan;
import kz.kenes.plan.work.api.PlanDeskEntry;
import kz.kenes.plan.work.api.PlanRow;
import kz.kenes.plan.work.api.PlanView;
import kz.kenes.plan.work.api.Plans;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;

/** The life of work plans. Who may take which step is decided by the plan and the way of its approval. */
@Stateless
@UseCase
public class PlansBean implements Plans {

    @Inject
    private PlanRecords plans;

    @Inject
    private PlanListRecords lists;

    @Inject
    private PlanPage page;

    @Inject
    private PlanOffice office;

    @Inject
    private PlanApprovals approvals;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<PlanRow> list(ListQuery query) {
        return lists.list(query);
    }

    @Override
    @Query
    @Clause({"PLN-07", "PLN-11"})
    @RolesAllowed(READ_MEETINGS)
    public PlanView get(long planId) {
        return page.of(planId);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public Long find(long bodyId, int year) {
        return office.find(bodyId, year).map(WorkPlan::id).orElse(null);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<Integer> years() {
        int present = AcademicYear.of(actor.today()).start();
        return new ArrayList<>(List.of(present + 1, present, present - 1, present - 2, present - 3, present - 4));
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<PlanDeskEntry> desk() {
        return actor.id() == null ? List.of() : office.desk(actor.today(), actor.may(KEEP_MEETINGS));
    }

    @Override
    @Clause({"PLN-01", "PLN-17"})
    @RolesAllowed(KEEP_MEETINGS)
    public long draft(DraftPlan command) {
        Body body = office.body(command.bodyId());
        plans.lock(body);
        int year = command.first() == null ? command.year() : command.first().getYear();
        Optional<WorkPlan> begun = plans.prepared(body, year);
        if (begun.isPresent()) {
            begun.get().requireSecretary(actor.person(), actor.now());
            return begun.get().id();
        }
        require(plans.effective(body, year).isEmpty(), PLAN_EXISTS, new AcademicYear(year).toString());
        LocalDate first =
                command.first() == null ? WorkPlan.firstDayOf(year, plans.firstDayBefore(body, year)) : command.first();
        WorkPlan plan = new WorkPlan(body, first, actor.person(), actor.now());
        plans.add(plan);
        return plan.id();
    }

    @Override
    @Clause("PLN-02")
    @RolesAllowed(KEEP_MEETINGS)
    public long change(long planId, long version) {
        WorkPlan plan = plans.seen(planId, version, actor.today());
        plans.lock(plan.body());
        Optional<WorkPlan> begun = plans.prepared(plan.body(), plan.year());
        if (begun.isPresent()) {
            plan.requireSecretary(actor.person(), actor.now());
            return begun.get().id();
        }
        WorkPlan next = plan.change(actor.person(), actor.now());
        plans.add(next);
        return next.id();
    }

    @Override
    @Clause({"PLN-01", "PLN-03", "PLN-04", "PLN-05", "PLN-06"})
    @RolesAllowed(KEEP_MEETINGS)
    public void submit(long planId, long version) {
        WorkPlan plan = plans.seen(planId, version, actor.today());
        plan.submit(actor.person(), actor.now());
        plans.flush();
        approvals.submit(plan, actor.person());
    }

    @Override
    @Clause("PLN-18")
    @RolesAllowed(KEEP_MEETINGS)
    public void keep(long planId, long version, String place) {
        plans.seen(planId, version, actor.today()).keep(place, actor.person(), actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent paper(long planId, Language language, PaperFormat format) {
        return office.paper(plans.get(planId), language, format);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent table(long planId) {
        return office.table(plans.get(planId), actor.language());
    }
}
