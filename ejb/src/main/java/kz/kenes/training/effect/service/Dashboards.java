package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.effect.EffectSetting;
import kz.kenes.training.effect.api.Effectiveness;
import kz.kenes.training.effect.api.RatingRow;
import kz.kenes.training.effect.api.SourceCost;
import kz.kenes.training.effect.api.TrainingDashboard;
import kz.kenes.training.effect.api.UnitResult;
import kz.kenes.training.vocabulary.FundingSource;

/** The trainings of a year at a glance, from six aggregates. */
@Dependent
class Dashboards {

    @Inject
    private ControlRecords control;

    @Inject
    private ReviewRecords reviews;

    @Clause("TRN-23")
    TrainingDashboard of(int year) {
        List<Object[]> results = control.results(year);
        List<UnitResult> byUnit = new ArrayList<>();
        grouped(results, row -> AlphabetOrder.key((String) row[1]) + row[0])
                .values()
                .forEach(rows -> byUnit.add(sum(rows, (Long) rows.get(0)[0], unit(rows.get(0)), null)));
        List<UnitResult> byCategory = new ArrayList<>();
        grouped(results, row -> (StaffCategory) row[4])
                .forEach((category, rows) -> byCategory.add(sum(rows, null, null, category)));
        int persons = byUnit.stream().mapToInt(UnitResult::persons).sum();
        int hours = byUnit.stream().mapToInt(UnitResult::hours).sum();
        return new TrainingDashboard(
                year,
                control.years(),
                byUnit,
                byCategory,
                sources(year),
                persons == 0 ? 0 : Math.round(hours * 10f / persons),
                effectiveness(year),
                reviews.months(year).orElse(EffectSetting.USUAL_MONTHS));
    }

    private static <K extends Comparable<K>> Map<K, List<Object[]>> grouped(
            List<Object[]> rows, Function<Object[], K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private static Localized unit(Object[] row) {
        return new Localized((String) row[1], (String) row[2], (String) row[3]);
    }

    private static UnitResult sum(List<Object[]> rows, Long id, Localized unit, StaffCategory category) {
        int planned = sum(rows, 5);
        int completed = sum(rows, 6);
        int notDone = sum(rows, 7);
        int overdue = sum(rows, 8);
        return new UnitResult(
                id,
                unit,
                category,
                planned,
                completed,
                notDone,
                overdue,
                planned - completed - notDone - overdue,
                sum(rows, 9),
                sum(rows, 10),
                rows.stream().map(row -> money(row[11])).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static int sum(List<Object[]> rows, int column) {
        return rows.stream().mapToInt(row -> number(row[column])).sum();
    }

    private static int number(Object found) {
        return found == null ? 0 : ((Number) found).intValue();
    }

    private static BigDecimal money(Object found) {
        return found == null ? BigDecimal.ZERO : new BigDecimal(found.toString());
    }

    private List<SourceCost> sources(int year) {
        List<SourceCost> sources = new ArrayList<>();
        control.sources(year)
                .forEach(row -> sources.add(new SourceCost((FundingSource) row[0], money(row[1]), money(row[2]))));
        return sources;
    }

    private Effectiveness effectiveness(int year) {
        Object[] courses = control.courses(year);
        Object[] effects = control.effects(year);
        return new Effectiveness(
                number(courses[0]),
                number(courses[1]),
                number(courses[2]),
                number(courses[3]),
                tenths(courses[5], number(courses[4]) * 4),
                tenths(effects[1], number(effects[0])),
                tenths(effects[3], number(effects[2])));
    }

    /** The average in tenths, 0 of nothing. */
    private static int tenths(Object sum, int count) {
        return count == 0 ? 0 : Math.round(number(sum) * 10f / count);
    }

    /** The best first. */
    List<RatingRow> ratings(boolean byCourse) {
        int first = byCourse ? 2 : 1;
        return control.ratings(byCourse).stream()
                .map(row -> {
                    int reports = number(row[first]);
                    int all = number(row[first + 1])
                            + number(row[first + 2])
                            + number(row[first + 3])
                            + number(row[first + 4]);
                    return new RatingRow(
                            (String) row[0],
                            byCourse ? (String) row[1] : null,
                            reports,
                            tenths(row[first + 1], reports),
                            tenths(row[first + 2], reports),
                            tenths(row[first + 3], reports),
                            tenths(row[first + 4], reports),
                            tenths(all, reports * 4));
                })
                .sorted((one, other) -> one.average() == other.average()
                        ? one.provider().compareTo(other.provider())
                        : other.average() - one.average())
                .toList();
    }
}
