package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.api.NonconformityRow;
import kz.kenes.quality.api.UnitOption;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.service.TrainingScope;

/** The journal as lists and numbers, and what the forms offer. */
@Dependent
class NonconformityListRecords {

    private static final int CHOICES = 20;

    private static final String CLOSED = "kz.kenes.quality.vocabulary.NonconformityState.CLOSED";

    private static final String NEXT =
            "(select min(a.due) from CorrectiveAction a where a.nonconformity.id = n.id" + " and a.doneOn is null)";

    private static final String OVERDUE = "(n.state <> " + CLOSED + " and (n.removeBy < :today or n.checkBy < :today"
            + " or exists (select o from CorrectiveAction o where o.nonconformity.id = n.id and o.doneOn is null"
            + " and o.due < :today)))";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    ListPage<NonconformityRow> list(ListQuery query) {
        String from = " from Nonconformity n join n.unit u";
        return new Listing("select n, u, " + NEXT + from, "select count(n)" + from)
                .where(scope.nonconformity("n"), scope.values())
                .filter("state", "n.state = :state", NonconformityState::valueOf)
                .filter("source", "n.source = :source", NonconformitySource::valueOf)
                .filter("causeKind", "n.causeKind = :causeKind", CauseKind::valueOf)
                .filter("control", "n.control.id = :control", Long::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("year", "n.year = :year", Integer::valueOf)
                .filter("overdue", OVERDUE, NonconformityListRecords::yes)
                .filter(
                        "open",
                        "(case when n.state = " + CLOSED + " then 'false' else 'true' end) = :open",
                        NonconformityListRecords::truth)
                .search("n.description", "n.cause", "n.requirement", "u.name.kk", "u.name.ru")
                .sort("number", "n.year * 100000 + n.number")
                .sort("foundOn", "n.foundOn")
                .sort("unit", "u.sortKey")
                .order("n.year desc, n.number desc, n.id")
                .page(query, em::createQuery, this::row);
    }

    /** The only value of a filter that is either set or not. */
    static String yes(String value) {
        if (!value.equals("true")) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static String truth(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private NonconformityRow row(Object[] found) {
        Nonconformity one = (Nonconformity) found[0];
        LocalDate due = one.state().isOpen()
                ? Stream.of(one.removeBy(), one.checkBy(), TrainingScope.day(found[2]))
                        .filter(term -> term != null)
                        .min(LocalDate::compareTo)
                        .orElse(null)
                : null;
        return new NonconformityRow(
                one.id(),
                JournalNumber.of(one),
                ((Unit) found[1]).name().toLocalized(),
                one.source(),
                one.description(),
                one.causeKind(),
                one.state(),
                one.foundOn(),
                due,
                due != null && scope.today().isAfter(due));
    }

    /** Unit, state and how many. */
    List<Object[]> byUnit() {
        return scope.fill(em.createQuery(
                        "select u, n.state, count(n) from Nonconformity n join n.unit u where "
                                + scope.nonconformity("n") + " group by u, n.state",
                        Object[].class))
                .getResultList();
    }

    /** Kind of cause, state and how many. */
    List<Object[]> byCause() {
        return scope.fill(em.createQuery(
                        "select n.causeKind, n.state, count(n) from Nonconformity n where " + scope.nonconformity("n")
                                + " group by n.causeKind, n.state",
                        Object[].class))
                .getResultList();
    }

    long overdue() {
        return scope.fill(em.createQuery(
                        "select count(n) from Nonconformity n where " + OVERDUE + " and " + scope.nonconformity("n"),
                        Long.class))
                .getSingleResult();
    }

    /** Units that the caller heads, or all of the institution for those who keep its quality system. */
    List<UnitOption> units() {
        String mine = "(" + TrainingScope.headAbove("u.id") + " or " + QualityScope.keeps("u.institution.id")
                + (scope.isAuditor() ? " or " + TrainingScope.staffOf("u.institution.id") : "") + ")";
        return scope.fill(em.createQuery(
                        "select u from Unit u where u.validity.validFrom <= :today"
                                + " and (u.validity.validTo is null or u.validity.validTo >= :today) and " + mine
                                + " order by u.sortKey, u.id",
                        Unit.class))
                .getResultStream()
                .map(unit -> new UnitOption(unit.id(), unit.name().toLocalized()))
                .toList();
    }

    /** Units in which the caller has held an internal audit. */
    List<UnitOption> audited() {
        return scope.fill(em.createQuery(
                        "select u from Unit u where exists (select c from ControlRecord c where c.unit.id = u.id"
                                + " and c.recordedBy.id = :me and c.method ="
                                + " kz.kenes.quality.vocabulary.ControlMethod.INTERNAL_AUDIT) order by u.sortKey, u.id",
                        Unit.class))
                .getResultStream()
                .map(unit -> new UnitOption(unit.id(), unit.name().toLocalized()))
                .toList();
    }

    /** True for a post of that duty that the caller holds. */
    boolean holds(String duty) {
        return !scope.fill(em.createQuery(
                        "select h.id from PostHolding h join h.post p where h.person.id = :me and p.duty ="
                                + " kz.kenes.people.vocabulary.PostDuty." + duty + " and " + TrainingScope.holds("h"),
                        Long.class))
                .getResultList()
                .isEmpty();
    }

    boolean isAuditor() {
        return scope.isAuditor();
    }

    /** People who work at the caller's institution today. */
    List<PersonChoice> persons(String text) {
        return new Listing("select p from Person p", "select count(p) from Person p")
                .where(
                        "exists (select e from Employment e where e.person.id = p.id and " + TrainingScope.holds("e")
                                + " and " + TrainingScope.staffOf("e.institution.id") + ")",
                        scope.values())
                .search("p.searchText")
                .order("p.sortKey, p.id")
                .page(
                        ListQuery.first(CHOICES).searching(text),
                        em::createQuery,
                        (Person person) -> new PersonChoice(person.id(), person.fullName(), null))
                .rows();
    }
}
