package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.api.DueCount;
import kz.kenes.training.api.DueOverview;
import kz.kenes.training.api.DueRow;

/** Who is due for training. People are counted and listed, not works: whoever works in two places learns once. */
@Dependent
class DuePeople {

    private static final int AHEAD = 5;

    @Inject
    private NeedRecords needs;

    @Inject
    private ConsolidationRecords institutions;

    @Inject
    private Actor actor;

    /** When a person is due, in years from now, by what is known of the works so far. */
    private record Due(int ahead, boolean teaching) {

        Due and(Due other) {
            return new Due(Math.min(ahead, other.ahead), teaching || other.teaching);
        }
    }

    @Clause({"ORG-16", "TRN-09"})
    DueOverview overview() {
        Map<StaffCategory, TrainingRequirement> requirements = needs.requirements(institutions.myInstitution());
        int thisYear = actor.today().getYear();
        Set<StaffCategory> without = new TreeSet<>();
        Map<Long, Due> people = new HashMap<>();
        for (Object[] row : needs.lastTrainings()) {
            StaffCategory category = (StaffCategory) row[1];
            TrainingRequirement requirement = requirements.get(category);
            if (requirement == null) {
                without.add(category);
            }
            int ahead = requirement == null
                    ? Integer.MAX_VALUE
                    : requirement.dueYear(year(TrainingScope.day(row[2])), thisYear) - thisYear;
            people.merge((Long) row[0], new Due(ahead, category == StaffCategory.TEACHING), Due::and);
        }
        return new DueOverview(people.size(), years(people, thisYear), without);
    }

    private static List<DueCount> years(Map<Long, Due> people, int thisYear) {
        int[] teaching = new int[AHEAD + 1];
        int[] others = new int[AHEAD + 1];
        for (Due due : people.values()) {
            if (due.ahead() <= AHEAD) {
                (due.teaching() ? teaching : others)[due.ahead()]++;
            }
        }
        List<DueCount> years = new ArrayList<>();
        for (int ahead = 0; ahead <= AHEAD; ahead++) {
            years.add(new DueCount(thisYear + ahead, teaching[ahead], others[ahead]));
        }
        return years;
    }

    @Clause("ORG-16")
    ListPage<DueRow> list(ListQuery query) {
        Map<StaffCategory, TrainingRequirement> requirements = needs.requirements(institutions.myInstitution());
        int thisYear = actor.today().getYear();
        ListPage<Object[]> found = needs.list(query, requirements, thisYear);
        Map<Long, List<Employment>> works = needs.worksOf(
                found.rows().stream().map(row -> ((Person) row[0]).id()).toList());
        List<DueRow> rows = new ArrayList<>();
        for (Object[] row : found.rows()) {
            Person person = (Person) row[0];
            LocalDate last = TrainingScope.day(row[1]);
            List<Employment> own = works.getOrDefault(person.id(), List.of());
            rows.add(new DueRow(
                    person.id(),
                    person.fullName(),
                    joined(own, work -> work.unit().name().toLocalized()),
                    own.stream().map(Employment::category).distinct().toList(),
                    joined(own, ScheduleViews::position),
                    last,
                    first(own, requirements, last, thisYear)));
        }
        return new ListPage<>(rows, found.total());
    }

    /** The first year in which one of the works asks for a training; null where nothing is entered for any of them. */
    @Clause({"TRN-09", "TRN-10"})
    private static Integer first(
            List<Employment> works,
            Map<StaffCategory, TrainingRequirement> requirements,
            LocalDate last,
            int thisYear) {
        return works.stream()
                .map(work -> requirements.get(work.category()))
                .filter(requirement -> requirement != null)
                .map(requirement -> requirement.dueYear(year(last), thisYear))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Each name once, in the order of the works; null where none of them has one. */
    private static Localized joined(List<Employment> works, Function<Employment, Localized> name) {
        List<Localized> names =
                works.stream().map(name).filter(one -> one != null).distinct().toList();
        return names.isEmpty()
                ? null
                : new Localized(joined(names, Language.KK), joined(names, Language.RU), joined(names, Language.EN));
    }

    private static String joined(List<Localized> names, Language language) {
        return names.stream().map(one -> one.in(language)).collect(Collectors.joining("; "));
    }

    private static Integer year(LocalDate day) {
        return day == null ? null : day.getYear();
    }
}
