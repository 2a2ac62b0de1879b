package kz.kenes.plan.work.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.plan.work.WorkViolation.NOTHING_CHOSEN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.PlanItemDraft;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.LineForm;
import kz.kenes.plan.work.api.OfferedLines;
import kz.kenes.plan.work.api.PlanItemEntry;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanItems;
import kz.kenes.plan.work.api.PlannedWork;
import kz.kenes.plan.work.api.RecordProgress;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The lines of work plans. */
@Stateless
@UseCase
public class PlanItemsBean implements PlanItems {

    @Inject
    private PlanRecords plans;

    @Inject
    private PlanPage page;

    @Inject
    private RemitRecords remits;

    @Inject
    private PlanItemReading reading;

    @Inject
    private PlanItemTable tables;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause({"CNL-08", "CNL-23"})
    @RolesAllowed(READ_MEETINGS)
    public List<RemitView> remits(long planId) {
        WorkPlan plan = plans.get(planId);
        return remits.of(plan.body().kind(), plan.lastDay());
    }

    @Override
    @Query
    @Clause({"PLN-07", "PLN-17", "CNL-08", "CNL-23"})
    @RolesAllowed(READ_MEETINGS)
    public LineForm form(long planId, Long itemId) {
        WorkPlan plan = plans.get(planId);
        Set<SeatRole> roles = plans.beside(plan.body(), plan.year()).roles();
        List<PlanItem> wanted = itemId == null
                ? List.of()
                : plans.items(plan).stream()
                        .filter(item -> item.id().equals(itemId))
                        .toList();
        PlanItemView item = wanted.isEmpty() ? null : page.views(wanted, roles).get(0);
        return new LineForm(
                planId,
                plan.version(),
                plan.body().name().toLocalized(),
                plan.body().institution().id(),
                plan.year(),
                plan.firstDay(),
                plan.lastDay(),
                item,
                remits.of(plan.body().kind(), plan.lastDay()),
                page.mayEdit(plan, roles));
    }

    @Override
    @Clause({"PLN-07", "PLN-17", "CNL-08", "CNL-23"})
    @RolesAllowed(KEEP_MEETINGS)
    public long add(long planId, long version, PlanItemEntry entry) {
        WorkPlan plan = plans.seen(planId, version, actor.today());
        PlanItem item = plan.add(reading.draft(entry), actor.person(), actor.now());
        plans.add(item);
        return item.id();
    }

    @Override
    @Clause({"PLN-07", "PLN-17", "CNL-08", "CNL-23"})
    @RolesAllowed(KEEP_MEETINGS)
    public void change(long itemId, long planVersion, PlanItemEntry entry) {
        PlanItem item = seen(itemId, planVersion);
        item.plan().change(item, reading.draft(entry), actor.person(), actor.now());
    }

    @Override
    @RolesAllowed(KEEP_MEETINGS)
    public void remove(long itemId, long planVersion) {
        PlanItem item = seen(itemId, planVersion);
        item.plan().remove(item, actor.person(), actor.now());
    }

    private PlanItem seen(long itemId, long planVersion) {
        PlanItem item = plans.item(itemId, actor.today());
        item.plan().requireUnchangedSince(planVersion);
        return item;
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public OfferedLines offered(long planId) {
        WorkPlan plan = plans.get(planId);
        Optional<WorkPlan> before = plans.effective(plan.body(), plan.year() - 1);
        List<PlanItemView> offered = new ArrayList<>();
        before.ifPresent(last -> offered.addAll(page.views(plans.items(last), Set.of())));
        offered.sort(Comparator.comparing((PlanItemView item) -> item.state() == PlanItemState.DONE)
                .thenComparing(PlanItemView::due));
        return new OfferedLines(planId, plan.version(), plan.body().name().toLocalized(), plan.year(), offered);
    }

    @Override
    @Clause({"PLN-07", "PLN-17"})
    @RolesAllowed(KEEP_MEETINGS)
    public int copy(long planId, long version, List<Long> itemIds) {
        WorkPlan plan = plans.seen(planId, version, actor.today());
        require(!itemIds.isEmpty(), NOTHING_CHOSEN);
        WorkPlan before = plans.effective(plan.body(), plan.year() - 1).orElse(null);
        require(before != null, SharedViolation.NOT_FOUND);
        List<PlanItem> wanted = plans.items(before).stream()
                .filter(item -> itemIds.contains(item.id()))
                .toList();
        for (PlanItem item : wanted) {
            plan.add(PlanItemReading.aYearLater(item, plan), actor.person(), actor.now());
        }
        plans.flush();
        return wanted.size();
    }

    @Override
    @Query
    @RolesAllowed(KEEP_MEETINGS)
    public FileContent template(long planId) {
        return PlanItemTable.template(plans.get(planId), actor.language());
    }

    @Override
    @Clause({"PLN-07", "PLN-17", "CNL-08", "CNL-23"})
    @RolesAllowed(KEEP_MEETINGS)
    public int bring(long planId, long version, FileContent table) {
        WorkPlan plan = plans.seen(planId, version, actor.today());
        List<PlanItemDraft> drafts = tables.read(plan, table);
        drafts.forEach(draft -> plan.add(draft, actor.person(), actor.now()));
        plans.flush();
        return drafts.size();
    }

    @Override
    @Clause("PLN-07")
    @RolesAllowed(READ_MEETINGS)
    public void record(RecordProgress command) {
        PlanItem item = plans.item(command.itemId(), actor.today());
        item.requireUnchangedSince(command.version());
        item.record(command.state(), command.evidence(), command.link(), command.reason(), actor.person(), actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public PlannedWork line(long line) {
        PlanItem item = plans.line(line);
        WorkPlan plan = item.plan();
        return new PlannedWork(
                plan.id(),
                plan.body().id(),
                page.views(List.of(item), plans.beside(plan.body(), plan.year()).roles())
                        .get(0));
    }
}
