package kz.kenes.plan.work.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.plan.work.MeetingsCheck;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.Coverage;
import kz.kenes.plan.work.api.CoveredRemit;
import kz.kenes.plan.work.api.MeetingsAgainstPlan;
import kz.kenes.plan.work.api.MonthOfPlan;
import kz.kenes.plan.work.api.PlanFacts;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanResult;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** What became of plans. */
@Stateless
@UseCase
public class PlanFactsBean implements PlanFacts {

    @Inject
    private PlanRecords plans;

    @Inject
    private PlanPage page;

    @Inject
    private PlanFactRecords facts;

    @Inject
    private RemitRecords remits;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause("PLN-07")
    @RolesAllowed(READ_MEETINGS)
    public PlanResult of(long bodyId, int year) {
        WorkPlan plan = facts.effective(bodyId, year);
        if (plan == null) {
            return null;
        }
        List<PlanItemView> items = page.views(plan, plans.items(plan), Set.of());
        return new PlanResult(
                plan.id(),
                plan.body().name().toLocalized(),
                plan.year(),
                plan.firstDay(),
                plan.lastDay(),
                plan.edition(),
                plan.approvedAt(),
                items.size(),
                count(items, PlanItemState.DONE),
                count(items, PlanItemState.IN_PROGRESS),
                count(items, PlanItemState.NOT_DONE),
                (int) items.stream().filter(PlanItemView::overdue).count(),
                items);
    }

    private static int count(List<PlanItemView> items, PlanItemState state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }

    @Override
    @Query
    @Clause({"CNL-09", "CNL-23"})
    @RolesAllowed(READ_MEETINGS)
    public Coverage coverage(long bodyId, int year) {
        WorkPlan plan = facts.effective(bodyId, year);
        Body body = plan == null ? facts.body(bodyId) : plan.body();
        LocalDate first = plan == null ? new AcademicYear(year).firstDay() : plan.firstDay();
        LocalDate last = plan == null ? new AcademicYear(year).lastDay() : plan.lastDay();
        Map<Long, int[]> items = plan == null ? Map.of() : facts.itemsByRemit(plan);
        Map<Long, Integer> decisions = facts.decisionsByRemit(body, first, last);
        List<CoveredRemit> entries = new ArrayList<>();
        for (RemitView remit : remits.of(body.kind(), last)) {
            int[] counted = items.getOrDefault(remit.id(), new int[2]);
            entries.add(new CoveredRemit(remit, counted[0], counted[1], decisions.getOrDefault(remit.id(), 0)));
        }
        return new Coverage(plan == null ? null : plan.id(), entries);
    }

    @Override
    @Query
    @Clause("MTG-04")
    @RolesAllowed(READ_MEETINGS)
    public MeetingsAgainstPlan meetings(long bodyId, int year) {
        WorkPlan plan = facts.effective(bodyId, year);
        if (plan == null) {
            return null;
        }
        MeetingsCheck check =
                new MeetingsCheck(plan.firstDay(), plan.lastDay(), facts.questions(plan), facts.held(plan));
        List<MonthOfPlan> months = new ArrayList<>();
        for (MeetingsCheck.Month month : check.months(actor.today())) {
            months.add(new MonthOfPlan(month.month(), month.planned(), month.held(), month.verdict()));
        }
        return new MeetingsAgainstPlan(plan.id(), check.planned(), check.heldByPlan(), months);
    }
}
