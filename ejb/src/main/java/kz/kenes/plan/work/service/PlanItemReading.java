package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.PlanItemDraft;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.PlanItemEntry;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Localized;

/** Reads what a line of a plan is to say. */
@Dependent
class PlanItemReading {

    @Inject
    private PlanRecords plans;

    @Inject
    private RemitRecords remits;

    PlanItemDraft draft(PlanItemEntry entry) {
        return new PlanItemDraft(
                text(entry.content()),
                entry.kind(),
                term(entry.due(), entry.byMonth()),
                entry.byMonth(),
                plans.person(entry.personId()),
                plans.unit(entry.unitId()),
                text(entry.form()),
                remits.entries(entry.remitIds()));
    }

    private static LocalizedText text(Localized text) {
        return text == null || text.kk() == null || text.kk().isBlank() ? null : LocalizedText.of(text);
    }

    /** A term by month ends with the month. */
    static LocalDate term(LocalDate due, boolean byMonth) {
        return due == null || !byMonth ? due : YearMonth.from(due).atEndOfMonth();
    }

    /** The same line for the year after, for what of its tasks still holds. */
    static PlanItemDraft aYearLater(PlanItem item, WorkPlan plan) {
        PlanItemDraft said = item.toDraft();
        LocalDate due = term(said.due().plusYears(1), said.byMonth());
        LocalDate within = due.isAfter(plan.lastDay()) ? plan.lastDay() : due;
        return new PlanItemDraft(
                said.content(),
                said.kind(),
                within.isBefore(plan.firstDay()) ? plan.firstDay() : within,
                said.byMonth(),
                said.person(),
                said.unit(),
                said.form(),
                said.remits().stream()
                        .filter(entry -> entry.remit().isInForceOn(within))
                        .toList());
    }
}
