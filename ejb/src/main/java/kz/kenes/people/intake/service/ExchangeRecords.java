package kz.kenes.people.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import kz.kenes.people.Institution;
import kz.kenes.people.intake.StaffExchange;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Found;

/** What other systems have sent before. */
@Dependent
class ExchangeRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** An institution of the caller, while no other message about it is carried out; a program has those that were given to it. */
    Institution locked(long id) {
        boolean program = caller.personId() == null;
        TypedQuery<Institution> query = em.createQuery(
                        "select i from Institution i where i.id = :id"
                                + (program
                                        ? " and exists (select a from Account a join a.institutions g where a.id = :account"
                                                + " and g.id = i.id)"
                                        : ""),
                        Institution.class)
                .setParameter("id", id);
        if (program) {
            query.setParameter("account", caller.accountId());
        }
        Institution institution = Found.first(query);
        em.lock(institution, LockModeType.PESSIMISTIC_WRITE);
        return institution;
    }

    Optional<StaffExchange> of(Institution institution, String key) {
        return em.createQuery(
                        "select x from StaffExchange x where x.institution = :institution and x.key = :key",
                        StaffExchange.class)
                .setParameter("institution", institution)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    void add(StaffExchange exchange) {
        em.persist(exchange);
        em.flush();
    }
}
