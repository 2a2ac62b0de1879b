package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.api.Conflict;
import kz.kenes.training.api.ConsolidationAction;
import kz.kenes.training.api.ConsolidationView;
import kz.kenes.training.api.FundingTotal;
import kz.kenes.training.api.PartTotals;
import kz.kenes.training.api.WaitingUnit;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.ScheduleState;

/** What the page of consolidation shows: five statements after the schedule itself, however many people it concerns. */
@Dependent
class ConsolidationViews {

    private static final Set<ScheduleState> HANDED_OVER =
            EnumSet.of(ScheduleState.SUBMITTED, ScheduleState.CONSOLIDATED);

    @Inject
    private ConsolidationRecords consolidation;

    @Inject
    private TrainingScope scope;

    /** @param whole null while the year is not open */
    @Clause({"TRN-13", "TRN-14"})
    ConsolidationView of(Institution institution, int year, ConsolidatedSchedule whole) {
        List<Object[]> funding = consolidation.funding(institution, year);
        List<PartTotals> parts = parts(institution, year, funding);
        List<Object[]> units = consolidation.units(institution, year);
        int toTake = (int) parts.stream()
                .filter(part -> part.state() == ScheduleState.SUBMITTED)
                .count();
        Map<FundingSource, BigDecimal> sources = sources(parts, funding);
        return new ConsolidationView(
                whole == null ? null : whole.id(),
                whole == null ? 0 : whole.version(),
                institution.name().toLocalized(),
                year,
                whole == null ? null : whole.state(),
                whole == null ? null : whole.remarks(),
                whole == null ? null : whole.limit(),
                whole == null ? null : whole.ground(),
                whole != null && whole.exceeds(sources.getOrDefault(FundingSource.UNIVERSITY_BUDGET, BigDecimal.ZERO)),
                parts,
                waiting(units),
                whole == null ? List.of() : conflicts(whole),
                totals(sources),
                (int) units.stream().filter(row -> number(row[7]) > 0).count(),
                units.stream().mapToInt(row -> number(row[7])).sum(),
                toTake,
                whole != null && whole.state().isEffective() ? (int) consolidation.withoutReceipt(whole) : 0,
                whole == null ? null : name(whole.agreedBy()),
                whole == null ? null : whole.agreedAt(),
                whole == null ? null : name(whole.approvedBy()),
                whole == null ? null : whole.approvedAt(),
                actions(whole, parts, toTake));
    }

    private static String name(Person person) {
        return person == null ? null : person.fullName();
    }

    private List<PartTotals> parts(Institution institution, int year, List<Object[]> funding) {
        Map<Long, BigDecimal> university = new HashMap<>();
        for (Object[] row : funding) {
            if (row[1] == FundingSource.UNIVERSITY_BUDGET) {
                university.put((Long) row[0], (BigDecimal) row[2]);
            }
        }
        List<PartTotals> parts = new ArrayList<>();
        for (Object[] row : consolidation.parts(institution, year)) {
            parts.add(new PartTotals(
                    (Long) row[0],
                    ((Number) row[1]).longValue(),
                    (Long) row[3],
                    text(row, 4),
                    (ScheduleState) row[2],
                    number(row[7]),
                    number(row[8]),
                    number(row[9]),
                    row[10] == null ? BigDecimal.ZERO : (BigDecimal) row[10],
                    university.getOrDefault(row[0], BigDecimal.ZERO)));
        }
        return parts;
    }

    private static Localized text(Object[] row, int first) {
        return row[first] == null
                ? null
                : new Localized((String) row[first], (String) row[first + 1], (String) row[first + 2]);
    }

    private static int number(Object found) {
        return found == null ? 0 : ((Number) found).intValue();
    }

    /** What each source pays for what is consolidated. */
    private static Map<FundingSource, BigDecimal> sources(List<PartTotals> parts, List<Object[]> funding) {
        Set<Long> taken = new HashSet<>();
        parts.stream()
                .filter(part -> part.state() == ScheduleState.CONSOLIDATED)
                .forEach(part -> taken.add(part.id()));
        Map<FundingSource, BigDecimal> sources = new EnumMap<>(FundingSource.class);
        for (Object[] row : funding) {
            if (taken.contains(row[0])) {
                sources.merge((FundingSource) row[1], (BigDecimal) row[2], BigDecimal::add);
            }
        }
        return sources;
    }

    private static List<FundingTotal> totals(Map<FundingSource, BigDecimal> sources) {
        List<FundingTotal> totals = new ArrayList<>();
        sources.forEach((source, amount) -> totals.add(new FundingTotal(source, amount)));
        return totals;
    }

    /** Units with staff whose schedule the HR service does not have. */
    private static List<WaitingUnit> waiting(List<Object[]> units) {
        List<WaitingUnit> waiting = new ArrayList<>();
        for (Object[] row : units) {
            int staff = number(row[7]);
            if (staff > 0 && (row[10] == null || !HANDED_OVER.contains(row[10]))) {
                waiting.add(new WaitingUnit(
                        (Long) row[0], text(row, 1), text(row, 4), staff, (Long) row[8], (ScheduleState) row[9]));
            }
        }
        return waiting;
    }

    private List<Conflict> conflicts(ConsolidatedSchedule whole) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Object[] row : consolidation.conflicts(whole)) {
            Person person = (Person) row[0];
            conflicts.add(new Conflict(
                    person.id(),
                    person.fullName(),
                    (Long) row[1],
                    (String) row[2],
                    (LocalDate) row[3],
                    (LocalDate) row[4],
                    (Long) row[5],
                    (String) row[6],
                    (LocalDate) row[7],
                    (LocalDate) row[8]));
        }
        return conflicts;
    }

    private Set<ConsolidationAction> actions(ConsolidatedSchedule whole, List<PartTotals> parts, int toTake) {
        Set<ConsolidationAction> actions = EnumSet.noneOf(ConsolidationAction.class);
        if (whole != null && whole.isOpen() && scope.isHr()) {
            actions.add(ConsolidationAction.LIMIT);
            if (toTake > 0) {
                actions.add(ConsolidationAction.CONSOLIDATE);
            }
            if (!parts.isEmpty()) {
                actions.add(ConsolidationAction.RETURN_PART);
            }
            if (parts.size() > toTake) {
                actions.add(ConsolidationAction.SUBMIT);
            }
        }
        return actions;
    }
}
