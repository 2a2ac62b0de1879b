package kz.kenes.training.order.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.order.OrderLine;
import kz.kenes.training.order.TrainingOrder;
import kz.kenes.training.order.api.OrderRow;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.service.TrainingScope;

/** The stored trip orders, as far as the caller may see them. */
@Dependent
class OrderRecords {

    static final String OPEN = "(kz.kenes.training.order.vocabulary.OrderState.DRAFTED,"
            + " kz.kenes.training.order.vocabulary.OrderState.ISSUED)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private OrderScope scope;

    /** The institution in which the caller works. */
    Institution myInstitution() {
        return Found.first(scope.fill(em.createQuery(
                        "select i from Institution i where " + TrainingScope.staffOf("i.id") + " order by i.id",
                        Institution.class))
                .setMaxResults(1));
    }

    TrainingOrder get(long id) {
        TypedQuery<TrainingOrder> query = scope.fill(em.createQuery(
                "select o from TrainingOrder o where o.id = :id and " + scope.order("o"), TrainingOrder.class));
        query.setParameter("id", id);
        return Found.first(
                Fetching.along(query, "o.institution", "o.signer", "o.draftedBy", "o.cancelledBy", "o.changes"));
    }

    /** The same as the caller saw it, of the own institution, while nobody else changes it. */
    TrainingOrder seen(long id, long version) {
        TrainingOrder order = get(id);
        require(order.institution() == myInstitution(), SharedViolation.NOT_FOUND);
        order.requireUnchangedSince(version);
        em.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return order;
    }

    /** Who is sent, in the order of the paper, with everything that it says; one statement. */
    List<OrderLine> lines(TrainingOrder order) {
        TypedQuery<OrderLine> query =
                em.createQuery("select l from OrderLine l where l.order = :order order by l.id", OrderLine.class);
        return Fetching.along(query, "l.person", "l.work.position", "l.item.plan.person", "l.item.plan.unit")
                .setParameter("order", order)
                .getResultList();
    }

    OrderLine line(TrainingOrder order, long id) {
        OrderLine line = em.find(OrderLine.class, id);
        require(line != null && line.order() == order, SharedViolation.NOT_FOUND);
        return line;
    }

    /** The latest order that changes this one and is not cancelled. */
    Optional<TrainingOrder> changing(TrainingOrder order) {
        return em.createQuery(
                        "select o from TrainingOrder o where o.changes = :order and o.state <>"
                                + " kz.kenes.training.order.vocabulary.OrderState.CANCELLED order by o.id desc",
                        TrainingOrder.class)
                .setParameter("order", order)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<TrainingOrder> byKey(Institution institution, String key) {
        return em.createQuery(
                        "select o from TrainingOrder o where o.institution = :institution and o.key = :key",
                        TrainingOrder.class)
                .setParameter("institution", institution)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The next number of the institution in the calendar year; nobody else gets one until this transaction has ended. */
    int nextNumber(Institution institution, LocalDate today) {
        lock(institution);
        Integer last = em.createQuery(
                        "select max(o.number) from TrainingOrder o where o.institution = :institution"
                                + " and o.year = :year",
                        Integer.class)
                .setParameter("institution", institution)
                .setParameter("year", today.getYear())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void lock(Institution institution) {
        em.lock(institution, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Posts whose duty lets the holder sign, with the holders; one statement. */
    List<Post> signerPosts(Institution institution) {
        return em.createQuery(
                        "select distinct p from Post p left join fetch p.holdings where p.institution = :institution"
                                + " and p.duty in (kz.kenes.people.vocabulary.PostDuty.HEAD,"
                                + " kz.kenes.people.vocabulary.PostDuty.ACADEMIC_DEPUTY,"
                                + " kz.kenes.people.vocabulary.PostDuty.DEPUTY_HEAD,"
                                + " kz.kenes.people.vocabulary.PostDuty.APPARATUS_HEAD)",
                        Post.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    Post post(long id) {
        return Found.present(em.find(Post.class, id));
    }

    ListPage<OrderRow> list(ListQuery query) {
        String from = " from TrainingOrder o";
        return new Listing(
                        "select o, (select count(l) from OrderLine l where l.order = o)" + from,
                        "select count(o)" + from)
                .where(scope.order("o"), scope.values())
                .filter("state", "o.state = :state", OrderState::valueOf)
                .filter("year", "o.year = :year", Integer::valueOf)
                .search("o.trip.place.kk", "o.trip.place.ru")
                .sort("number", "o.number")
                .sort("departsOn", "o.trip.departsOn")
                .order("o.draftedAt desc, o.id desc")
                .page(query, em::createQuery, OrderRecords::row);
    }

    private static OrderRow row(Object[] found) {
        TrainingOrder order = (TrainingOrder) found[0];
        LocalizedText place = order.trip().place();
        return new OrderRow(
                order.id(),
                order.number(),
                order.issuedOn(),
                order.state(),
                place.toLocalized(),
                order.trip().departsOn(),
                order.trip().returnsOn(),
                ((Number) found[1]).intValue());
    }

    /** Issued orders of which the caller has not taken note. */
    List<TrainingOrder> unread() {
        return scope.fill(em.createQuery(
                        "select distinct o from OrderLine l join l.order o where l.person.id = :me and l.acquaintedAt"
                                + " is null and o.state = kz.kenes.training.order.vocabulary.OrderState.ISSUED"
                                + " order by o.trip.departsOn, o.id",
                        TrainingOrder.class))
                .getResultList();
    }

    /** Drafts of the caller's institution. */
    List<TrainingOrder> drafts() {
        return scope.fill(em.createQuery(
                        "select o from TrainingOrder o where o.state ="
                                + " kz.kenes.training.order.vocabulary.OrderState.DRAFTED and "
                                + TrainingScope.staffOf("o.institution.id") + " order by o.trip.departsOn, o.id",
                        TrainingOrder.class))
                .getResultList();
    }

    static List<Long> persons(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::person).map(Person::id).distinct().toList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
