package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Unit;
import kz.kenes.quality.ControlRecord;
import kz.kenes.quality.api.ControlRow;
import kz.kenes.quality.api.MethodCount;
import kz.kenes.quality.api.UnitOption;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.service.TrainingScope;

/** The stored control of training, as far as the caller may see it. */
@Dependent
class ControlRecords {

    private static final String FOUND = "(select count(n.id) from Nonconformity n where n.control = c)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    ListPage<ControlRow> list(ListQuery query) {
        String from = " from ControlRecord c join c.unit u join c.recordedBy p";
        return new Listing("select c, u, p, " + FOUND + from, "select count(c)" + from)
                .where(scope.control("c"), scope.values())
                .filter("id", "c.id = :id", Long::valueOf)
                .filter("method", "c.method = :method", ControlMethod::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("year", "extract(year from c.heldOn) = :year", Integer::valueOf)
                .search("c.finding", "c.document", "u.name.kk", "u.name.ru")
                .sort("heldOn", "c.heldOn")
                .sort("unit", "u.sortKey")
                .order("c.heldOn desc, c.id")
                .page(
                        query,
                        em::createQuery,
                        (Object[] row) -> row((ControlRecord) row[0], ((Number) row[3]).intValue()));
    }

    @Clause("QUA-10")
    ControlRecord get(long id) {
        TypedQuery<ControlRecord> query = scope.fill(em.createQuery(
                        "select c from ControlRecord c join fetch c.unit join fetch c.recordedBy where c.id = :id and "
                                + scope.control("c"),
                        ControlRecord.class))
                .setParameter("id", id);
        return Found.first(query);
    }

    /** With how many nonconformities it has found. */
    ControlRow view(ControlRecord record) {
        int found = em.createQuery("select count(n) from Nonconformity n where n.control = :control", Long.class)
                .setParameter("control", record)
                .getSingleResult()
                .intValue();
        return row(record, found);
    }

    private static ControlRow row(ControlRecord record, int nonconformities) {
        return new ControlRow(
                record.id(),
                record.method(),
                record.unit().id(),
                record.unit().name().toLocalized(),
                record.heldOn(),
                record.finding(),
                record.document(),
                record.recordedBy().fullName(),
                nonconformities);
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
