package kz.kenes.plan.work.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.plan.work.MeetingsCheck;
import kz.kenes.plan.work.MeetingsCheck.Question;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.Coverage;
import kz.kenes.plan.work.api.CoveredRemit;
import kz.kenes.plan.work.api.MeetingsAgainstPlan;
import kz.kenes.plan.work.api.MonthOfPlan;
import kz.kenes.plan.work.api.PlanAgainstFact;
import kz.kenes.plan.work.api.PlanFacts;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanResult;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.RemitEntry;
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
    @Clause({"PLN-07", "CNL-09", "CNL-23", "MTG-04"})
    @RolesAllowed(READ_MEETINGS)
    public PlanAgainstFact look(long planId) {
        List<WorkPlan> editions = plans.editions(planId);
        WorkPlan shown = PlanPage.among(editions, planId);
        WorkPlan plan = editions.stream()
                .filter(one -> one.state() == PlanState.EFFECTIVE)
                .findFirst()
                .orElse(null);
        Lines lines = lines(plan);
        Body body = shown.body();
        return new PlanAgainstFact(
                planId,
                body.name().toLocalized(),
                body.kind(),
                shown.year(),
                plan == null ? null : result(lines),
                coverage(body, shown.year(), lines),
                plan == null ? null : meetings(lines));
    }

    /**
     * An effective plan with its lines and the tasks that they serve.
     *
     * @param plan null where no edition is effective
     */
    private record Lines(WorkPlan plan, List<PlanItem> items) {}

    private Lines lines(WorkPlan plan) {
        return plan == null ? new Lines(null, List.of()) : new Lines(plan, plans.items(plan));
    }

    @Override
    @Query
    @Clause("PLN-07")
    @RolesAllowed(READ_MEETINGS)
    public PlanResult of(long bodyId, int year) {
        WorkPlan plan = facts.effective(bodyId, year);
        return plan == null ? null : result(lines(plan));
    }

    private PlanResult result(Lines lines) {
        WorkPlan plan = lines.plan();
        List<PlanItemView> items = page.views(lines.items(), Set.of());
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
        return coverage(plan == null ? facts.body(bodyId) : plan.body(), year, lines(plan));
    }

    private Coverage coverage(Body body, int year, Lines lines) {
        WorkPlan plan = lines.plan();
        LocalDate first = plan == null ? new AcademicYear(year).firstDay() : plan.firstDay();
        LocalDate last = plan == null ? new AcademicYear(year).lastDay() : plan.lastDay();
        Map<Long, int[]> items = byRemit(lines);
        Map<Long, Integer> decisions = facts.decisionsByRemit(body, first, last);
        List<CoveredRemit> entries = new ArrayList<>();
        for (RemitView remit : remits.of(body.kind(), last)) {
            int[] counted = items.getOrDefault(remit.id(), new int[2]);
            entries.add(new CoveredRemit(remit, counted[0], counted[1], decisions.getOrDefault(remit.id(), 0)));
        }
        return new Coverage(plan == null ? null : plan.id(), entries);
    }

    /** For each task the number of lines, and of those done. */
    private static Map<Long, int[]> byRemit(Lines lines) {
        Map<Long, int[]> counted = new HashMap<>();
        for (PlanItem item : lines.items()) {
            for (RemitEntry entry : item.remits()) {
                int[] count = counted.computeIfAbsent(entry.id(), id -> new int[2]);
                count[0]++;
                count[1] += item.state() == PlanItemState.DONE ? 1 : 0;
            }
        }
        return counted;
    }

    @Override
    @Query
    @Clause("MTG-04")
    @RolesAllowed(READ_MEETINGS)
    public MeetingsAgainstPlan meetings(long bodyId, int year) {
        WorkPlan plan = facts.effective(bodyId, year);
        return plan == null ? null : meetings(lines(plan));
    }

    private MeetingsAgainstPlan meetings(Lines lines) {
        WorkPlan plan = lines.plan();
        List<Question> questions = lines.items().stream()
                .filter(item -> item.kind() == PlanItemKind.QUESTION)
                .map(item -> new Question(
                        item.due(),
                        item.meeting() == null ? null : item.meeting().id()))
                .toList();
        MeetingsCheck check = new MeetingsCheck(plan.firstDay(), plan.lastDay(), questions, facts.held(plan));
        List<MonthOfPlan> months = new ArrayList<>();
        for (MeetingsCheck.Month month : check.months(actor.today())) {
            months.add(new MonthOfPlan(month.month(), month.planned(), month.held(), month.verdict()));
        }
        return new MeetingsAgainstPlan(plan.id(), check.planned(), check.heldByPlan(), months);
    }
}
