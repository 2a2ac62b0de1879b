package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.effect.api.FactRow;
import kz.kenes.training.service.TrainingScope;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.ItemState;

/** Aggregates over the trainings of a year that the caller may see, each in one statement. */
@Dependent
class ControlRecords {

    private static final String STATE = "kz.kenes.training.vocabulary.ItemState.";
    private static final String DONE = "i.state = " + STATE + "COMPLETED";
    private static final String OVERDUE = "i.state = " + STATE + "PLANNED and i.training.endsOn < :today";
    private static final String EFFECTIVE = "p.schedule.instituteSchedule.consolidated.approvedAt is not null";
    private static final String CLOSED = "c.state = kz.kenes.training.effect.vocabulary.CourseState.CLOSED";
    private static final String COURSES =
            " from AfterCourse c join c.record r join r.item i join i.plan p where p.year = :year and ";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    private static String sum(String condition, String what) {
        return "sum(case when " + condition + " then " + what + " else 0 end)";
    }

    private List<Object[]> rows(String query, int year) {
        return scope.fill(em.createQuery(query, Object[].class))
                .setParameter("year", year)
                .getResultList();
    }

    List<Integer> years() {
        return scope.fill(em.createQuery(
                        "select distinct p.year from IndividualPlan p where " + EFFECTIVE + " and " + scope.plan("p")
                                + " order by p.year desc",
                        Integer.class))
                .getResultList();
    }

    /** By unit and category: id and names of the unit, category, planned, done, not done, overdue, persons, hours, cost of what was done. */
    List<Object[]> results(int year) {
        return rows(
                "select u.id, u.name.kk, u.name.ru, u.name.en, p.category, count(i), " + sum(DONE, "1") + ", "
                        + sum("i.state = " + STATE + "NOT_DONE", "1") + ", " + sum(OVERDUE, "1")
                        + ", count(distinct o.id), sum(r.hours), " + sum(DONE, "i.training.cost")
                        + " from TrainingItem i join i.plan p join p.unit u left join TrainingRecord r on r.item = i left join r.person o"
                        + " where p.year = :year and " + EFFECTIVE + " and " + scope.plan("p")
                        + " group by u.id, u.name.kk, u.name.ru, u.name.en, p.category",
                year);
    }

    /** Source, what it pays, what it has paid for. */
    List<Object[]> sources(int year) {
        return rows(
                "select s.source, sum(s.amount), " + sum(DONE, "s.amount")
                        + " from FundingShare s join s.item i join i.plan p where p.year = :year and " + EFFECTIVE
                        + " and " + scope.plan("p") + " group by s.source order by s.source",
                year);
    }

    /** Closed in time, closed late, open, overdue, number of reports, sum of their marks. */
    Object[] courses(int year) {
        return rows(
                        "select " + sum(CLOSED + " and c.closedOn <= c.due", "1") + ", "
                                + sum(CLOSED + " and c.closedOn > c.due", "1") + ", "
                                + sum("c.closedOn is null and c.due >= :today", "1") + ", "
                                + sum("c.closedOn is null and c.due < :today", "1") + ", "
                                + sum("c.reportedAt is not null", "1")
                                + ", sum(c.report.marks.content + c.report.marks.teaching + c.report.marks.usefulness"
                                + " + c.report.marks.organisation)" + COURSES + scope.plan("p"),
                        year)
                .get(0);
    }

    /** Number and sum of the marks of employees, number and sum of those of heads. */
    Object[] effects(int year) {
        return rows(
                        "select count(e.employee.mark), sum(e.employee.mark), count(e.head.mark), sum(e.head.mark)"
                                + " from EffectReview e join e.course c join c.record r join r.item i join i.plan p"
                                + " where p.year = :year and " + scope.plan("p"),
                        year)
                .get(0);
    }

    /** Provider, number of reports and sums of the four marks; with the title of the course where that is wanted. */
    List<Object[]> ratings(boolean byCourse) {
        String what = byCourse ? "r.provider, r.title" : "r.provider";
        TypedQuery<Object[]> query = em.createQuery(
                "select " + what + ", count(c), sum(c.report.marks.content), sum(c.report.marks.teaching),"
                        + " sum(c.report.marks.usefulness), sum(c.report.marks.organisation)"
                        + " from AfterCourse c join c.record r join r.item i join i.plan p"
                        + " where c.reportedAt is not null and " + TrainingScope.staffOf("p.institution.id")
                        + " group by " + what,
                Object[].class);
        return scope.fill(query).setMaxResults(500).getResultList();
    }

    ListPage<FactRow> facts(ListQuery query) {
        String from = " from TrainingItem i join i.plan p join p.person o join p.unit u"
                + " left join TrainingRecord r on r.item = i";
        return new Listing("select i, p, o, r, u" + from, "select count(i)" + from)
                .where(EFFECTIVE + " and " + scope.plan("p"), scope.values())
                .filter("year", "p.year = :year", Integer::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("category", "p.category = :category", StaffCategory::valueOf)
                .filter("state", "i.state = :state", ItemState::valueOf)
                .filter("overdue", OVERDUE, Boolean::valueOf)
                .filter(
                        "source",
                        "exists (select s from FundingShare s where s.item = i and s.source = :source)",
                        FundingSource::valueOf)
                .search("i.training.title", "i.training.provider")
                .sort("person", "o.sortKey")
                .sort("unit", "u.sortKey")
                .sort("endsOn", "i.training.endsOn")
                .order("u.sortKey, o.sortKey, i.training.startsOn, i.id")
                .page(query, em::createQuery, (Object[] row) -> fact(row));
    }

    private FactRow fact(Object[] found) {
        TrainingItem item = (TrainingItem) found[0];
        IndividualPlan plan = (IndividualPlan) found[1];
        TrainingRecord record = (TrainingRecord) found[3];
        BigDecimal cost = item.training().cost();
        return new FactRow(
                plan.id(),
                item.id(),
                plan.person().fullName(),
                ((Unit) found[4]).name().toLocalized(),
                plan.category(),
                item.training().title(),
                item.training().provider(),
                item.training().endsOn(),
                item.state(),
                item.isOverdueOn(scope.today()),
                record == null ? item.training().hours() : record.hours(),
                cost);
    }
}
