package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.quality.Risk;
import kz.kenes.quality.api.RiskRow;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.service.TrainingScope;

/** The stored risks, as far as the caller may see them. */
@Dependent
class RiskRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    ListPage<RiskRow> list(ListQuery query) {
        String from = " from Risk r left join r.owner p";
        return new Listing("select r, p" + from, "select count(r)" + from)
                .where(scope.register("Risk", "r"), scope.values())
                .filter("state", "r.state = :state", RiskState::valueOf)
                .search("r.name.kk", "r.name.ru", "r.name.en", "r.causes.kk", "r.measures.kk")
                .sort("number", "r.number")
                .sort("name", "r.name.kk")
                .order("r.institution.id, r.number, r.id")
                .page(query, em::createQuery, RiskRecords::row);
    }

    private static RiskRow row(Object[] found) {
        Risk risk = (Risk) found[0];
        Person owner = (Person) found[1];
        return new RiskRow(
                risk.id(),
                risk.number(),
                risk.name().toLocalized(),
                risk.state(),
                owner == null ? null : owner.fullName(),
                risk.assessedOn());
    }

    Risk get(long id) {
        TypedQuery<Risk> query = scope.fill(
                em.createQuery("select r from Risk r where r.id = :id and " + scope.register("Risk", "r"), Risk.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "r.institution", "r.owner"));
    }

    Risk seen(long id, long version) {
        Risk risk = get(id);
        risk.requireUnchangedSince(version);
        em.lock(risk, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return risk;
    }

    /** Where the caller works, or holds a post. */
    Institution myInstitution() {
        return Found.present(institutionIfAny().orElse(null));
    }

    Optional<Institution> institutionIfAny() {
        return scope.fill(em.createQuery(
                        "select i from Institution i where " + TrainingScope.staffOf("i.id") + " order by i.id",
                        Institution.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The next number in the register; nobody else takes it until this transaction has ended. */
    int nextNumber(Institution institution) {
        em.lock(institution, LockModeType.PESSIMISTIC_WRITE);
        Integer last = em.createQuery(
                        "select max(r.number) from Risk r where r.institution = :institution", Integer.class)
                .setParameter("institution", institution)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Universities whose register is empty. */
    List<Institution> withoutRisks() {
        return em.createQuery(
                        "select i from Institution i where i.kind = :kind and not exists"
                                + " (select r from Risk r where r.institution.id = i.id) order by i.id",
                        Institution.class)
                .setParameter("kind", InstitutionKind.UNIVERSITY)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }
}
