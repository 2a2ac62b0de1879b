package kz.kenes.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Account;
import kz.kenes.people.ListLayout;

/** The stored arrangements of lists. */
@Dependent
class ListLayoutRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    List<ListLayout> of(String username) {
        return em.createQuery("select l from ListLayout l where l.account.username = :username", ListLayout.class)
                .setParameter("username", username)
                .getResultList();
    }

    Optional<ListLayout> find(Account account, String list) {
        return em.createQuery(
                        "select l from ListLayout l where l.account = :account and l.list = :list", ListLayout.class)
                .setParameter("account", account)
                .setParameter("list", list)
                .getResultStream()
                .findFirst();
    }

    void add(ListLayout layout) {
        em.persist(layout);
    }
}
