package kz.kenes.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.training.api.DueOverview;
import kz.kenes.training.api.DueRow;
import kz.kenes.training.api.RecordTraining;
import kz.kenes.training.api.SetRequirement;
import kz.kenes.training.service.TrainingNeedsBean;
import org.junit.jupiter.api.Test;

/** Who is due for training where somebody works in two places, over the real schema. */
class DuePeopleTest {

    /** The teacher serves in the chair and also teaches in the institute; teachers learn every two years, others every three. */
    private static TrainingWorkshop twofold() {
        TrainingWorkshop staff = new TrainingWorkshop();
        staff.workshop.store(em -> {
            Unit institute = em.find(Unit.class, staff.institute);
            Position position = em.createQuery(
                            "select p from Position p where p.ordinal = (select min(q.ordinal) from Position q)",
                            Position.class)
                    .getSingleResult();
            em.find(Person.class, staff.teacher.id())
                    .employ(
                            new Workplace(institute.institution(), institute, null),
                            StaffCategory.TEACHING,
                            position,
                            Validity.from(LocalDate.of(2025, 10, 1)));
            em.flush();
            return null;
        });
        staff.as(staff.hr);
        require(staff, StaffCategory.SERVICE, 3);
        require(staff, StaffCategory.TEACHING, 2);
        staff.tell(
                TrainingNeedsBean.class,
                needs -> needs.record(
                        new RecordTraining(staff.teacher.id(), "Курс", "ҚазҰУ", 72, LocalDate.of(2025, 11, 3), "№ 7")));
        return staff;
    }

    private static void require(TrainingWorkshop staff, StaffCategory category, int years) {
        staff.tell(TrainingNeedsBean.class, needs -> needs.require(new SetRequirement(category, 72, years, "№ 95")));
    }

    private static ListPage<DueRow> list(TrainingWorkshop staff, Map<String, String> filters, String search) {
        return staff.ask(
                TrainingNeedsBean.class, needs -> needs.list(new ListQuery(0, 20, null, true, search, filters)));
    }

    private static ListPage<DueRow> filtered(TrainingWorkshop staff, Map<String, String> filters) {
        return list(staff, filters, null);
    }

    private static DueOverview overview(TrainingWorkshop staff) {
        return staff.ask(TrainingNeedsBean.class, TrainingNeedsBean::due);
    }

    @Test
    @Clause({"ORG-16", "TRN-09"})
    void aPersonWithTwoWorksIsOneRow() {
        try (TrainingWorkshop staff = twofold()) {
            ListPage<DueRow> all = filtered(staff, Map.of());
            assertEquals(7, all.total());
            assertEquals(7, all.rows().stream().map(DueRow::id).distinct().count());
            DueRow teacher = all.rows().stream()
                    .filter(row -> row.id() == staff.teacher.id())
                    .findFirst()
                    .orElseThrow();
            assertEquals("Институт; Кафедра", teacher.unit().kk());
            assertEquals("Институт (рус.); Кафедра (рус.)", teacher.unit().ru());
            assertEquals(List.of(StaffCategory.TEACHING, StaffCategory.SERVICE), teacher.categories());
            assertEquals(2, teacher.position().kk().split("; ").length);
            assertEquals(2027, teacher.dueYear(), "two years after 2025, not three");
        }
    }

    @Test
    @Clause({"ORG-16", "TRN-09"})
    void figuresFiltersAndSearchCountThePersonOnce() {
        try (TrainingWorkshop staff = twofold()) {
            DueOverview overview = overview(staff);
            assertEquals(7, overview.staff());
            assertEquals(Set.of(), overview.withoutRequirement());
            assertEquals(6, overview.years().get(0).others(), "never trained");
            assertEquals(1, overview.years().get(1).teaching(), "in 2027, among the teachers");
            assertEquals(0, overview.years().get(2).all(), "not again in 2028 for the other work");
            assertEquals(1, filtered(staff, Map.of("year", "2027")).total());
            assertEquals(0, filtered(staff, Map.of("year", "2028")).total());
            assertEquals(6, filtered(staff, Map.of("year", "2026")).total());
            assertEquals(
                    1,
                    filtered(staff, Map.of("year", "2027", "category", "TEACHING"))
                            .total());
            assertEquals(1, filtered(staff, Map.of("category", "TEACHING")).total());
            assertEquals(7, filtered(staff, Map.of("category", "SERVICE")).total(), "by any of the works");
            assertEquals(
                    2,
                    filtered(staff, Map.of("unit", String.valueOf(staff.institute)))
                            .total(),
                    "the director and the teacher");
            assertEquals(
                    3,
                    filtered(staff, Map.of("unit", String.valueOf(staff.chair))).total());
            assertEquals(3, list(staff, Map.of(), "кафедра").total(), "found by the second unit as well");
        }
    }

    @Test
    @Clause("ORG-16")
    void theyAreSortedByTheFirstOfTheirUnits() {
        try (TrainingWorkshop staff = twofold()) {
            ListQuery byUnit = new ListQuery(0, 20, "unit", true, null, Map.of());
            List<String> units = staff.ask(TrainingNeedsBean.class, needs -> needs.list(byUnit)).rows().stream()
                    .map(row -> row.unit().kk())
                    .toList();
            assertEquals(
                    List.of("Институт", "Институт; Кафедра", "Кафедра", "Кафедра"),
                    units.stream().filter(unit -> !unit.startsWith("HR")).toList());
        }
    }

    @Test
    @Clause("ORG-16")
    void aHeadSeesTheWorkInTheOwnUnitsOnly() {
        try (TrainingWorkshop staff = twofold()) {
            staff.as(staff.head);
            DueRow teacher = filtered(staff, Map.of()).rows().stream()
                    .filter(row -> row.id() == staff.teacher.id())
                    .findFirst()
                    .orElseThrow();
            assertEquals("Кафедра", teacher.unit().kk());
            assertEquals(2028, teacher.dueYear(), "by the requirement of that work");
            staff.as(staff.director);
            assertEquals(4, filtered(staff, Map.of()).total(), "the institute and the chair below it");
        }
    }

    @Test
    @Clause({"TRN-09", "TRN-10"})
    void withoutARequirementThePersonIsStillOneRow() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            staff.as(staff.hr);
            ListPage<DueRow> all = filtered(staff, Map.of());
            assertEquals(7, all.total());
            assertEquals(
                    7, all.rows().stream().filter(row -> row.dueYear() == null).count());
            assertEquals(Set.of(StaffCategory.SERVICE), overview(staff).withoutRequirement());
            assertEquals(0, filtered(staff, Map.of("year", "2026")).total());
        }
    }
}
