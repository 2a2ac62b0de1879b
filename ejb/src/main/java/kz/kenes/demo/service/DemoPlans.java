package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.council.Body;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.plan.work.api.DraftPlan;
import kz.kenes.plan.work.api.Outlooks;
import kz.kenes.plan.work.api.PlanItemEntry;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanItems;
import kz.kenes.plan.work.api.PlanView;
import kz.kenes.plan.work.api.Plans;
import kz.kenes.plan.work.api.RecordProgress;
import kz.kenes.plan.work.api.WriteOutlook;
import kz.kenes.plan.work.vocabulary.OutlookKind;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Work plans: that of the university council approved, with lines that are done, overdue and left undone; that of the bureau before
 * the council; that of the association before its members.
 */
@ApplicationScoped
class DemoPlans {

    @EJB
    private Plans plans;

    @EJB
    private PlanItems items;

    @EJB
    private Outlooks outlooks;

    @EJB
    private Approvals approvals;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    void tell() {
        LocalDate today = actors.today();
        AcademicYear year = AcademicYear.of(today);
        long council = records.body(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL).id();
        try {
            if (new AcademicYear(year.start() - 1).lastDay().isAfter(DemoBodies.COMPOSED)) {
                ofCouncil("last", council, year.start() - 1, today);
            }
            ofCouncil("council", council, year.start(), today);
        } finally {
            actors.itIsNow();
        }
        ahead(council, year.start() + 1);
        long bureau =
                submitted("bureau", records.body(BodyKind.INSTITUTE_BUREAU).id(), "bsecretary", year.start());
        take(bureau, "bchair", false);
        submitted(
                "association",
                records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).id(),
                "asecretary",
                year.start());
    }

    /** The next plan begins with an analysis and with what has been left undone. */
    private void ahead(long council, int year) {
        actors.as(DemoSitting.SECRETARY, () -> {
            outlooks.write(new WriteOutlook(
                    council,
                    year,
                    OutlookKind.ANALYSIS,
                    new Localized(
                            "Силлабустардың үштен бірінде бағалау критерийлері жоқ, тест тапсырмаларының банкі жаңартуды қажет етеді.",
                            "В трети силлабусов нет критериев оценивания, банк тестовых заданий требует обновления.",
                            null)));
            long draft = plans.draft(new DraftPlan(council, year, null));
            List<Long> undone = items.offered(draft).items().stream()
                    .filter(item -> item.state() != PlanItemState.DONE)
                    .limit(2)
                    .map(PlanItemView::id)
                    .toList();
            items.copy(draft, plans.get(draft).version(), undone);
        });
    }

    /** Approved in the first days of the year, as far as the body was there; what was due since is recorded. */
    private void ofCouncil(String name, long council, int year, LocalDate today) {
        LocalDate approved = new AcademicYear(year).firstDay().plusDays(9);
        LocalDate day = approved.isAfter(DemoBodies.COMPOSED) ? approved : DemoBodies.COMPOSED.plusDays(10);
        if (day.isBefore(today)) {
            actors.itIs(at(day));
        }
        long plan = submitted(name, council, DemoSitting.SECRETARY, year);
        take(plan, DemoSitting.CHAIR, true);
        actors.itIsNow();
        List<Row> rows = rows(name);
        for (PlanItemView item :
                actors.as(DemoSitting.SECRETARY, () -> plans.get(plan)).items()) {
            Row row = rows.stream()
                    .filter(one -> one.get("content_kk").equals(item.content().kk()))
                    .findFirst()
                    .orElseThrow();
            boolean over =
                    item.due().isBefore(today) || item.due().withDayOfMonth(1).isBefore(today);
            if (over && !row.get("state").equals("PLANNED")) {
                record(item, row);
            }
        }
    }

    private void record(PlanItemView item, Row row) {
        actors.as(
                DemoSitting.SECRETARY,
                () -> items.record(new RecordProgress(
                        item.id(),
                        item.version(),
                        PlanItemState.valueOf(row.get("state")),
                        row.get("evidence"),
                        null,
                        row.get("reason"))));
    }

    private long submitted(String name, long body, String secretary, int year) {
        long plan = actors.as(secretary, () -> plans.draft(new DraftPlan(body, year, null)));
        for (Row row : rows(name)) {
            actors.as(secretary, () -> items.add(plan, plans.get(plan).version(), entry(row, plan, year)));
        }
        actors.as(secretary, () -> plans.submit(plan, plans.get(plan).version()));
        return plan;
    }

    private PlanItemEntry entry(Row row, long plan, int year) {
        int month = row.number("month");
        List<String> tasks = row.words("tasks");
        List<Long> remits = items.remits(plan).stream()
                .filter(remit -> remit.kind().isNeededInPlan() && tasks.contains(String.valueOf(remit.number())))
                .map(RemitView::id)
                .toList();
        return new PlanItemEntry(
                row.text("content"),
                PlanItemKind.valueOf(row.get("kind")),
                LocalDate.of(month >= 9 ? year : year + 1, month, 1),
                true,
                actors.person(row.get("person")),
                row.has("unit") ? records.unit(unit(row.get("unit"))).id() : null,
                row.text("form"),
                remits);
    }

    private static String unit(String key) {
        return DemoTable.read("units.csv").stream()
                .filter(row -> row.get("key").equals(key))
                .map(row -> row.get("name_kk"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(String name) {
        return DemoTable.read("plans.csv").stream()
                .filter(row -> row.get("plan").equals(name))
                .toList();
    }

    private void take(long plan, String who, boolean approve) {
        actors.as(who, () -> {
            PlanView view = plans.get(plan);
            ApprovalLife life = approvals.of(view.route(), view.series());
            TakeStep step =
                    new TakeStep(life.id(), life.version(), life.awaited().ordinal(), null);
            if (approve) {
                approvals.approve(step);
            } else {
                approvals.agree(step);
            }
        });
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(Body.ZONE).toInstant().plus(Duration.ofHours(11));
    }
}
