package kz.kenes.plan.work.service;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** A plan as text, line by line in Kazakh: from it the difference between two editions is shown. */
final class PlanText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private PlanText() {}

    static String of(WorkPlan plan, List<PlanItem> items) {
        return DAY.format(plan.firstDay()) + " – " + DAY.format(plan.lastDay()) + "\n"
                + items.stream().map(PlanText::line).collect(Collectors.joining("\n"));
    }

    private static String line(PlanItem item) {
        String form = item.form() == null ? "" : "; " + item.form().kk();
        return term(item, Language.KK) + ": " + item.content().kk() + " – "
                + responsible(item).in(Language.KK) + form + tasks(item);
    }

    /** «желтоқсан 2026» for a term by month, otherwise the day. */
    static String term(PlanItem item, Language language) {
        return item.isByMonth()
                ? Wording.phrase("plan.work", "month." + item.due().getMonthValue(), language) + " "
                        + item.due().getYear()
                : DAY.format(item.due());
    }

    /** Unit and person, or one of them. */
    static Localized responsible(PlanItem item) {
        if (item.unit() == null) {
            return Localized.same(item.person().shortName());
        }
        Localized unit = item.unit().name().toLocalized();
        if (item.person() == null) {
            return unit;
        }
        String person = ", " + item.person().shortName();
        return new Localized(unit.kk() + person, unit.in(Language.RU) + person, unit.in(Language.EN) + person);
    }

    private static String tasks(PlanItem item) {
        return item.remits().isEmpty() ? "" : " [№ " + numbers(item) + "]";
    }

    /** Numbers of tasks: «3, 7». */
    static String numbers(PlanItem item) {
        return remits(item).stream()
                .map(entry -> String.valueOf(entry.number()))
                .collect(Collectors.joining(", "));
    }

    /** The tasks that a line serves, list by list. */
    static List<RemitEntry> remits(PlanItem item) {
        return item.remits().stream()
                .sorted(Comparator.comparing((RemitEntry entry) -> entry.remit().id())
                        .thenComparing(RemitEntry::number))
                .toList();
    }
}
