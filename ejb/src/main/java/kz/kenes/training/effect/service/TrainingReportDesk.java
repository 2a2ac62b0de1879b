package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.Unit;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.effect.api.ReportChoice;
import kz.kenes.training.effect.api.ReportDeskEntry;
import kz.kenes.training.effect.api.ReportDeskKind;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.service.TrainingScope;

/** What waits for the caller about reports, and what can be begun. */
@Dependent
class TrainingReportDesk {

    /** How much of a decision stands on the desk. */
    private static final int SHOWN = 120;

    private static final String PLAN_REPORT = "/training/plan-report";

    @Inject
    private ReportDeskRecords records;

    @Inject
    private TrainingScope scope;

    List<ReportChoice> choices() {
        List<ReportChoice> choices = new ArrayList<>();
        records.unitsToReport().forEach(row -> choices.add(choice(ReportLevel.UNIT, row)));
        records.institutesToReport().forEach(row -> choices.add(choice(ReportLevel.INSTITUTE, row)));
        if (scope.isHr()) {
            records.yearsToReport().forEach(row -> choices.add(choice(ReportLevel.UNIVERSITY, row)));
        }
        return choices;
    }

    private static ReportChoice choice(ReportLevel level, Object[] row) {
        Unit unit = (Unit) row[0];
        return new ReportChoice(
                level, unit.id(), unit.name().toLocalized(), (Integer) row[1], ((Number) row[2]).intValue());
    }

    private static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }

    List<ReportDeskEntry> entries() {
        List<ReportDeskEntry> entries = new ArrayList<>();
        records.returned()
                .forEach(one -> entries.add(new ReportDeskEntry(
                        ReportDeskKind.MEND_PLAN_REPORT,
                        PLAN_REPORT,
                        "plan",
                        one.plan().id(),
                        one.plan().unit().name().toLocalized(),
                        one.plan().year())));
        records.unresolved()
                .forEach(one -> entries.add(new ReportDeskEntry(
                        ReportDeskKind.RESOLVE_PLAN_REPORT,
                        PLAN_REPORT,
                        "plan",
                        one.plan().id(),
                        Localized.same(one.plan().person().fullName()),
                        one.plan().year())));
        records.unsubmitted()
                .forEach(one -> entries.add(new ReportDeskEntry(
                        ReportDeskKind.SUBMIT_REPORT,
                        "/training/report",
                        "id",
                        one.id(),
                        one.unit().name().toLocalized(),
                        one.year())));
        records.decisions()
                .forEach(one -> entries.add(new ReportDeskEntry(
                        ReportDeskKind.CARRY_OUT_DECISION,
                        "/training/report",
                        "id",
                        one.report().id(),
                        Localized.same(beginning(one.text())),
                        one.report().year())));
        choices()
                .forEach(one -> entries.add(new ReportDeskEntry(
                        ReportDeskKind.BEGIN_REPORT,
                        "/training/reports",
                        "unit",
                        one.unitId(),
                        one.unit(),
                        one.year())));
        return entries;
    }
}
