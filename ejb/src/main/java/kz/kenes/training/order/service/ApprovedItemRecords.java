package kz.kenes.training.order.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.Training;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.order.TrainingOrder;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.service.TrainingScope;
import kz.kenes.training.vocabulary.FundingSource;

/** The trainings for which an order may be issued: those of approved consolidated schedules. */
@Dependent
class ApprovedItemRecords {

    private static final String FROM = " from TrainingItem i join i.plan p join p.schedule s join s.instituteSchedule w"
            + " join w.consolidated c join p.person n join p.unit u left join i.substitute b";

    private static final String APPROVED = "c.state in (kz.kenes.training.vocabulary.ScheduleState.APPROVED,"
            + " kz.kenes.training.vocabulary.ScheduleState.COMMUNICATED)";

    private static final String AHEAD =
            "i.state = kz.kenes.training.vocabulary.ItemState.PLANNED and i.training.startsOn >= :today";

    private static final String IN_ORDER =
            "exists (select xo from OrderLine xo where xo.item = i and xo.order.state in " + OrderRecords.OPEN + ")";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private OrderScope scope;

    @Clause("TRN-17")
    ListPage<ApprovedItemRow> list(ListQuery query) {
        ListPage<Object[]> page = new Listing("select i, p, n, u, b" + FROM, "select count(i)" + FROM)
                .where(APPROVED, Map.of())
                .where(scope.plan("p"), scope.values())
                .filter("year", "p.year = :year", Integer::valueOf)
                .filter(
                        "ordered",
                        "(case when " + IN_ORDER + " then true else false end) = :ordered",
                        ApprovedItemRecords::yesOrNo)
                .filter(
                        "ahead",
                        "(case when " + AHEAD + " then true else false end) = :ahead",
                        ApprovedItemRecords::yesOrNo)
                .search("i.training.title", "i.training.provider", "n.searchText")
                .sort("person", "n.sortKey")
                .sort("startsOn", "i.training.startsOn")
                .order("i.training.startsOn, n.sortKey, i.id")
                .<Object[], Object[]>page(query, em::createQuery, row -> row);
        Map<Long, TrainingOrder> orders = orders(page.rows());
        return new ListPage<>(page.rows().stream().map(row -> row(row, orders)).toList(), page.total());
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /** The open orders of these trainings by the id of the training; one statement. */
    private Map<Long, TrainingOrder> orders(List<Object[]> rows) {
        Map<Long, TrainingOrder> orders = new HashMap<>();
        if (!rows.isEmpty()) {
            em.createQuery(
                            "select l.item.id, o from OrderLine l join l.order o where l.item in :items and o.state in "
                                    + OrderRecords.OPEN + " order by o.id desc",
                            Object[].class)
                    .setParameter("items", rows.stream().map(row -> row[0]).toList())
                    .getResultList()
                    .forEach(row -> orders.put((Long) row[0], (TrainingOrder) row[1]));
        }
        return orders;
    }

    private static ApprovedItemRow row(Object[] found, Map<Long, TrainingOrder> orders) {
        TrainingItem item = (TrainingItem) found[0];
        Training training = item.training();
        Person person = (Person) (found[4] == null ? found[2] : found[4]);
        TrainingOrder order = orders.get(item.id());
        return new ApprovedItemRow(
                item.id(),
                ((IndividualPlan) found[1]).year(),
                person.id(),
                person.fullName(),
                ((Unit) found[3]).name().toLocalized(),
                training.title(),
                training.provider(),
                training.startsOn(),
                training.endsOn(),
                training.hours(),
                training.cost(),
                item.state(),
                order == null ? null : order.id(),
                order == null ? null : order.number(),
                order == null ? null : order.state());
    }

    /** Any training of the institution; whether it is approved, the order itself asks. */
    TrainingItem item(Institution institution, long id) {
        TypedQuery<TrainingItem> query = em.createQuery(
                "select i from TrainingItem i where i.id = :id and i.plan.institution = :institution",
                TrainingItem.class);
        query.setParameter("id", id).setParameter("institution", institution);
        return Found.first(Fetching.along(
                query, "i.plan.person", "i.plan.unit", "i.plan.schedule.instituteSchedule.consolidated"));
    }

    /** The open order in which the training stands. */
    Optional<TrainingOrder> openOrder(TrainingItem item) {
        return em.createQuery(
                        "select o from OrderLine l join l.order o where l.item = :item and o.state in "
                                + OrderRecords.OPEN + " order by o.id",
                        TrainingOrder.class)
                .setParameter("item", item)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the person does in the unit; the latest work, also if it has ended. */
    Employment work(Person person, Unit unit) {
        return Found.first(em.createQuery(
                        "select e from Employment e where e.person = :person and e.unit = :unit"
                                + " order by e.validity.validFrom desc, e.id desc",
                        Employment.class)
                .setParameter("person", person)
                .setParameter("unit", unit)
                .setMaxResults(1));
    }

    Employment work(long id) {
        return Found.present(em.find(Employment.class, id));
    }

    /** Who works in the unit today, by the alphabet; one statement. */
    List<Employment> colleagues(Unit unit) {
        TypedQuery<Employment> query = scope.fill(em.createQuery(
                "select e from Employment e join e.person n where e.unit = :unit and " + TrainingScope.holds("e")
                        + " order by n.sortKey, e.id",
                Employment.class));
        query.setParameter("unit", unit);
        return Fetching.along(query, "e.person", "e.position").getResultList();
    }

    /** Other trainings that the person is to do. */
    List<Training> plannedOtherwise(Person person, TrainingItem but) {
        return em.createQuery(
                        "select i from TrainingItem i where i <> :but and i.state ="
                                + " kz.kenes.training.vocabulary.ItemState.PLANNED and (i.substitute = :person"
                                + " or i.substitute is null and i.plan.person = :person and i.plan.schedule is not null)",
                        TrainingItem.class)
                .setParameter("but", but)
                .setParameter("person", person)
                .getResultStream()
                .map(TrainingItem::training)
                .toList();
    }

    /** Of each training of the order the sources that pay; one statement. */
    Map<Long, List<FundingSource>> sources(TrainingOrder order) {
        Map<Long, List<FundingSource>> sources = new HashMap<>();
        em.createQuery(
                        "select f.item.id, f.source from FundingShare f where f.item in"
                                + " (select l.item from OrderLine l where l.order = :order) order by f.source",
                        Object[].class)
                .setParameter("order", order)
                .getResultList()
                .forEach(row ->
                        sources.merge((Long) row[0], List.of((FundingSource) row[1]), ApprovedItemRecords::both));
        return sources;
    }

    private static List<FundingSource> both(List<FundingSource> some, List<FundingSource> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** How many approved trainings begin until that day without an order, and when the first begins. */
    Object[] withoutOrder(LocalDate until) {
        return scope.fill(em.createQuery(
                        "select count(i), min(i.training.startsOn)" + FROM + " where " + APPROVED + " and " + AHEAD
                                + " and i.training.startsOn <= :until and not " + IN_ORDER + " and "
                                + TrainingScope.staffOf("p.institution.id"),
                        Object[].class))
                .setParameter("until", until)
                .getSingleResult();
    }

    /** When the consolidated schedules of these trainings were approved, with their years. */
    List<Object[]> schedules(TrainingOrder order) {
        return em.createQuery(
                        "select distinct c.year, c.approvedAt" + FROM + " where i in"
                                + " (select l.item from OrderLine l where l.order = :order) order by c.year",
                        Object[].class)
                .setParameter("order", order)
                .getResultList();
    }
}
