package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.report.Monitoring;
import kz.kenes.plan.report.api.MonitoringChoice;
import kz.kenes.plan.report.api.MonitoringRow;
import kz.kenes.plan.report.vocabulary.Assessment;
import kz.kenes.plan.report.vocabulary.MonitoringPeriod;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored results of monitoring, as far as the caller may see them. */
@Dependent
class MonitoringRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleReports visible;

    Unit unit(long id) {
        return Found.present(em.find(Unit.class, id));
    }

    Optional<Monitoring> of(Body council, Unit unit, int year, MonitoringPeriod period) {
        return em.createQuery(
                        "select m from Monitoring m where m.council = :council and m.unit = :unit and m.year = :year"
                                + " and m.period = :period",
                        Monitoring.class)
                .setParameter("council", council)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .setParameter("period", period)
                .getResultStream()
                .findFirst();
    }

    void add(Monitoring monitoring) {
        em.persist(monitoring);
        em.flush();
    }

    ListPage<MonitoringRow> list(ListQuery query) {
        String from = " from Monitoring m join m.council b join m.unit u join m.recordedBy p";
        return new Listing("select m, u, p" + from, "select count(m)" + from)
                .where(visible.condition("b"), visible.me())
                .filter("period", "m.period = :period", MonitoringPeriod::valueOf)
                .filter("assessment", "m.assessment = :assessment", Assessment::valueOf)
                .filter("year", "m.year = :year", Integer::valueOf)
                .search("u.name.kk", "u.name.ru", "m.findings.kk", "m.findings.ru")
                .sort("percent", "m.percent")
                .sort("year", "m.year")
                .order("m.year desc, m.period desc, u.sortKey, m.id")
                .page(query, em::createQuery, MonitoringRecords::row);
    }

    private static MonitoringRow row(Object[] found) {
        Monitoring one = (Monitoring) found[0];
        return new MonitoringRow(
                one.id(),
                ((Unit) found[1]).name().toLocalized(),
                one.year().toString(),
                one.period(),
                one.percent(),
                one.assessment(),
                one.findings().toLocalized(),
                ((Person) found[2]).shortName());
    }

    /** The councils of which the caller is chair or secretary, with the units of their institutions; one statement. */
    @Clause("PLN-10")
    List<MonitoringChoice> choices() {
        TypedQuery<Object[]> query = em.createQuery(
                "select b.id, u from Body b, Unit u where u.institution = b.institution"
                        + " and (u.validity.validTo is null or u.validity.validTo >= :today)"
                        + " and b.kind = kz.kenes.regulation.vocabulary.BodyKind.EDUCATIONAL_METHODICAL_COUNCIL and "
                        + VisibleBodies.seatOn("b", VisibleReports.OFFICER) + " order by u.sortKey, u.id",
                Object[].class);
        visible.me().forEach(query::setParameter);
        List<MonitoringChoice> choices = new ArrayList<>();
        query.getResultList()
                .forEach(row -> choices.add(new MonitoringChoice(
                        (Long) row[0],
                        ((Unit) row[1]).id(),
                        ((Unit) row[1]).name().toLocalized())));
        return choices;
    }
}
