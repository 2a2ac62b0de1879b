package kz.kenes.training.staff.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.training.service.TrainingScope;
import kz.kenes.training.staff.StaffDuty;
import kz.kenes.training.staff.StaffLine;
import kz.kenes.training.staff.StaffRequest;
import kz.kenes.training.staff.StaffSubmission;
import kz.kenes.training.staff.api.StaffCounts;
import kz.kenes.training.staff.api.StaffLineView;
import kz.kenes.training.staff.api.StaffSummary;
import kz.kenes.training.staff.api.SubmissionRow;
import kz.kenes.training.staff.api.SubmissionView;
import kz.kenes.training.staff.api.UnitState;
import kz.kenes.training.staff.api.UpperState;
import kz.kenes.training.staff.vocabulary.DutyState;
import kz.kenes.training.staff.vocabulary.StaffForm;

/** What the pages of the composition of staff show: five statements after the institution, however many people there are. */
@Dependent
class StaffViews {

    @Inject
    private StaffDataRecords records;

    @Inject
    private TrainingScope scope;

    @Clause("TRN-21")
    StaffSummary summary(Institution institution) {
        List<UnitState> units = units(institution, null);
        Map<Long, UpperState> uppers = new LinkedHashMap<>();
        StaffCounts total = StaffCounts.NOBODY;
        for (UnitState unit : units) {
            if (unit.state() != null) {
                uppers.merge(unit.upperId(), upper(unit), StaffViews::together);
                total = total.plus(unit.counts());
            }
        }
        return new StaffSummary(
                institution.name().toLocalized(), units, List.copyOf(uppers.values()), total, scope.isHr());
    }

    private static UpperState upper(UnitState unit) {
        return new UpperState(
                unit.upperId(), unit.upper(), 1, unit.state() == DutyState.OVERDUE ? 1 : 0, unit.counts());
    }

    private static UpperState together(UpperState one, UpperState other) {
        return new UpperState(
                one.id(),
                one.upper(),
                one.units() + other.units(),
                one.overdue() + other.overdue(),
                one.counts().plus(other.counts()));
    }

    /** @param only id of one unit, or null for all that the caller sees */
    List<UnitState> units(Institution institution, Long only) {
        int thisYear = scope.today().getYear();
        Map<Long, StaffCounts> counts = counts(
                records.counts(institution, only),
                records.inTerm(institution, only, records.requirements(institution), thisYear));
        List<StaffRequest> requests = records.requests(institution);
        List<UnitState> units = new ArrayList<>();
        for (Object[] row : records.units(institution, only)) {
            Unit unit = StaffDataRecords.unit(row);
            units.add(state(row, counts.getOrDefault(unit.id(), StaffCounts.NOBODY), requests));
        }
        return units;
    }

    private UnitState state(Object[] row, StaffCounts counts, List<StaffRequest> requests) {
        Unit unit = StaffDataRecords.unit(row);
        Unit upper = row[1] == null ? unit : (Unit) row[1];
        Person head = StaffDataRecords.person(row[2]);
        LocalDate last = TrainingScope.day(row[3]);
        StaffRequest open = open(requests, unit, last);
        StaffDuty duty = new StaffDuty(last, unit.validity().validFrom(), open == null ? null : open.dueOn());
        return new UnitState(
                unit.id(),
                unit.name().toLocalized(),
                upper.id(),
                upper.name().toLocalized(),
                head == null ? null : head.fullName(),
                counts,
                last,
                duty.dueOn(),
                counts.all() == 0 ? null : duty.stateOn(scope.today()),
                open == null ? null : open.reason(),
                head != null && head.id().equals(scope.me()));
    }

    /** The one that wants the data first. */
    static StaffRequest open(List<StaffRequest> requests, Unit unit, LocalDate last) {
        return requests.stream()
                .filter(request -> request.isOpenFor(unit, last))
                .min((one, other) -> one.dueOn().compareTo(other.dueOn()))
                .orElse(null);
    }

    private static Map<Long, StaffCounts> counts(List<Object[]> people, List<Object[]> inTerm) {
        Map<Long, StaffCounts> counts = new HashMap<>();
        for (Object[] row : people) {
            counts.merge(
                    (Long) row[0], counts((StaffCategory) row[1], number(row[2]), number(row[3])), StaffCounts::plus);
        }
        for (Object[] row : inTerm) {
            counts.computeIfPresent(
                    (Long) row[0], (unit, one) -> one.plus(new StaffCounts(0, 0, 0, 0, 0, 0, number(row[1]))));
        }
        return counts;
    }

    private static StaffCounts counts(StaffCategory category, int people, int withDegree) {
        return switch (category) {
            case TEACHING -> new StaffCounts(people, 0, 0, 0, 0, withDegree, 0);
            case SCIENTIFIC -> new StaffCounts(0, people, 0, 0, 0, withDegree, 0);
            case ADMINISTRATIVE -> new StaffCounts(0, 0, people, 0, 0, withDegree, 0);
            case SUPPORT -> new StaffCounts(0, 0, 0, people, 0, withDegree, 0);
            case SERVICE -> new StaffCounts(0, 0, 0, 0, people, withDegree, 0);
        };
    }

    private static int number(Object found) {
        return found == null ? 0 : ((Number) found).intValue();
    }

    static SubmissionRow row(StaffSubmission one) {
        return new SubmissionRow(
                one.id(),
                one.submittedOn(),
                one.submittedBy().fullName(),
                one.teaching(),
                one.support(),
                one.withDegree(),
                one.inTerm());
    }

    static SubmissionView view(StaffSubmission one) {
        return new SubmissionView(
                one.id(),
                one.unit().id(),
                one.unit().name().toLocalized(),
                one.submittedAt(),
                row(one),
                Arrays.stream(StaffForm.values()).filter(one::fills).toList(),
                one.lines().stream().map(StaffViews::line).toList());
    }

    private static StaffLineView line(StaffLine line) {
        return new StaffLineView(
                line.name().full(),
                line.category(),
                line.position().map(LocalizedText::toLocalized).orElse(null),
                line.since(),
                line.degree(),
                line.title(),
                line.lastTraining(),
                line.lastHours(),
                line.lastEndedOn(),
                line.isInTerm());
    }
}
