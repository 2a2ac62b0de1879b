package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.ControlRecord;
import kz.kenes.quality.api.ControlRow;
import kz.kenes.quality.api.MethodCount;
import kz.kenes.quality.api.UnitOption;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.service.TrainingScope;

/** The stored control of training, as far as the caller may see it. */
@Dependent
class ControlRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    ListPage<ControlRow> list(ListQuery query) {
        String from = " from ControlRecord c join c.unit u join c.recordedBy p";
        return new Listing("select c, u, p" + from, "select count(c)" + from)
                .where(scope.ofUnit("ControlRecord", "c"), scope.values())
                .filter("method", "c.method = :method", ControlMethod::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("year", "extract(year from c.heldOn) = :year", Integer::valueOf)
                .search("c.finding", "c.document", "u.name.kk", "u.name.ru")
                .sort("heldOn", "c.heldOn")
                .sort("unit", "u.sortKey")
                .order("c.heldOn desc, c.id")
                .page(query, em::createQuery, ControlRecords::row);
    }

    private static ControlRow row(Object[] found) {
        ControlRecord record = (ControlRecord) found[0];
        Unit unit = (Unit) found[1];
        return new ControlRow(
                record.id(),
                record.method(),
                unit.id(),
                unit.name().toLocalized(),
                record.heldOn(),
                record.finding(),
                record.document(),
                ((Person) found[2]).fullName());
    }

    List<MethodCount> counts() {
        LocalDate first = scope.today().withDayOfYear(1);
        return scope.fill(em.createQuery(
                        "select c.method, count(c) from ControlRecord c where c.heldOn >= :first and "
                                + scope.ofUnit("ControlRecord", "c") + " group by c.method",
                        Object[].class))
                .setParameter("first", first)
                .getResultStream()
                .map(row -> new MethodCount((ControlMethod) row[0], ((Number) row[1]).longValue()))
                .sorted((one, other) -> one.method().compareTo(other.method()))
                .toList();
    }

    /** All units of the caller's institution. */
    List<UnitOption> allUnits() {
        return scope.fill(em.createQuery(
                        "select u from Unit u where u.validity.validFrom <= :today"
                                + " and (u.validity.validTo is null or u.validity.validTo >= :today) and "
                                + TrainingScope.staffOf("u.institution.id") + " order by u.sortKey, u.id",
                        Unit.class))
                .getResultStream()
                .map(unit -> new UnitOption(unit.id(), unit.name().toLocalized()))
                .toList();
    }

    void add(ControlRecord record) {
        em.persist(record);
        em.flush();
    }
}
