package kz.kenes.training.contract.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.READ_TRAINING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.contract.Repayment;
import kz.kenes.training.contract.TrainingContract;
import kz.kenes.training.contract.api.ContractRow;
import kz.kenes.training.contract.api.RepaymentEntry;
import kz.kenes.training.service.TrainingScope;

/** The stored training contracts, as far as the caller may see them. */
@Dependent
class ContractRecords {

    private static final String DUE = "c.repaymentClause is not null and e.validity.validTo is not null"
            + " and e.validity.validTo < c.boundUntil"
            + " and e.leavingGround = kz.kenes.people.vocabulary.LeavingGround.OWN_WISH";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    @Inject
    private VisibleBodies visible;

    @Inject
    private Caller caller;

    /** The employee's own; those of the institution for whoever reads its training. */
    @Clause("TRN-35")
    private String visible() {
        boolean all = caller.may(CONSOLIDATE_TRAINING) || caller.may(READ_TRAINING);
        String others =
                " or " + TrainingScope.staffOf("c.institution.id") + " or " + visible.given("TrainingContract", "c");
        return "(c.person.id = :me" + (all ? others : "") + ")";
    }

    TrainingContract get(long id) {
        TypedQuery<TrainingContract> query = scope.fill(em.createQuery(
                "select c from TrainingContract c where c.id = :id and " + visible(), TrainingContract.class));
        query.setParameter("id", id);
        return Found.first(
                Fetching.along(query, "c.person", "c.work.unit", "c.work.position", "c.item.plan", "c.settlement.by"));
    }

    /** One of the institution in which the caller works, as the caller saw it. */
    TrainingContract seen(long id, long version) {
        TrainingContract contract = Found.first(scope.fill(em.createQuery(
                        "select c from TrainingContract c where c.id = :id and "
                                + TrainingScope.staffOf("c.institution.id"),
                        TrainingContract.class))
                .setParameter("id", id));
        contract.requireUnchangedSince(version);
        return contract;
    }

    /** What is due at the institution of the caller and has not come back, the longest due first; one statement. */
    List<RepaymentEntry> toCollect() {
        return scope.fill(em.createQuery(
                        "select c, p, e from TrainingContract c join c.person p join c.work e where " + DUE
                                + " and c.settlement.on is null and " + TrainingScope.staffOf("c.institution.id")
                                + " order by e.validity.validTo, c.id",
                        Object[].class))
                .getResultStream()
                .map(row -> (TrainingContract) row[0])
                .map(contract -> new RepaymentEntry(
                        contract.id(),
                        contract.number(),
                        contract.person().fullName(),
                        contract.repayment().due(),
                        contract.work().validity().validTo()))
                .toList();
    }

    ListPage<ContractRow> list(ListQuery query) {
        String from = " from TrainingContract c join c.person p join c.work e";
        return new Listing("select c, p, e" + from, "select count(c)" + from)
                .where(visible(), scope.values())
                .filter(
                        "ended",
                        "(case when e.validity.validTo is not null then true else false end) = :ended",
                        Boolean::valueOf)
                .filter("due", "(case when " + DUE + " then true else false end) = :due", Boolean::valueOf)
                .filter(
                        "settled",
                        "(case when c.settlement.on is not null then true else false end) = :settled",
                        Boolean::valueOf)
                .search("p.searchText", "c.number", "c.subject")
                .sort("person", "p.sortKey")
                .sort("boundUntil", "c.boundUntil")
                .sort("sum", "c.sum")
                .order("c.signedOn desc, c.id desc")
                .page(query, em::createQuery, ContractRecords::row);
    }

    private static ContractRow row(Object[] found) {
        TrainingContract contract = (TrainingContract) found[0];
        Repayment repayment = contract.repayment();
        return new ContractRow(
                contract.id(),
                contract.number(),
                contract.person().fullName(),
                contract.subject(),
                contract.signedOn(),
                contract.sum(),
                contract.boundUntil(),
                contract.work().validity().validTo(),
                repayment.due(),
                repayment.ground(),
                contract.settlement() == null ? null : contract.settlement().on());
    }

    /** The institution in which the caller works. */
    Institution myInstitution() {
        return Found.first(scope.fill(em.createQuery(
                        "select i from Institution i where " + TrainingScope.staffOf("i.id") + " order by i.id",
                        Institution.class))
                .setMaxResults(1));
    }

    /** Work of the person there on that day; the one that a competition filled, if there are several. */
    Employment work(Institution institution, long personId, LocalDate day) {
        List<Employment> works = em.createQuery(
                        "select e from Employment e where e.institution = :institution and e.person.id = :person"
                                + " and e.validity.validFrom <= :day and (e.validity.validTo is null"
                                + " or e.validity.validTo >= :day) order by e.id",
                        Employment.class)
                .setParameter("institution", institution)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
        return works.stream()
                .filter(work -> work.competition() != null)
                .findFirst()
                .orElseGet(() -> Found.present(works.isEmpty() ? null : works.get(0)));
    }

    TrainingItem item(Institution institution, long id) {
        TypedQuery<TrainingItem> query = em.createQuery(
                "select i from TrainingItem i where i.id = :id and i.plan.institution = :institution",
                TrainingItem.class);
        return Found.first(query.setParameter("id", id).setParameter("institution", institution));
    }

    boolean hasContract(TrainingItem item) {
        return em.createQuery("select count(c) from TrainingContract c where c.item = :item", Long.class)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }

    Optional<TrainingContract> byKey(Institution institution, String key) {
        return em.createQuery(
                        "select c from TrainingContract c where c.institution = :institution and c.key = :key",
                        TrainingContract.class)
                .setParameter("institution", institution)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    void lock(Institution institution) {
        em.lock(institution, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
