package kz.kenes.people.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.PostHolding;
import kz.kenes.people.api.PostRow;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;

/** The stored posts. */
@Dependent
class PostRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Post get(Long id) {
        Post post = id == null ? null : em.find(Post.class, id);
        require(post != null, SharedViolation.NOT_FOUND);
        return post;
    }

    /** For a change of what hangs on it: its version rises too, so that two callers never change it at once unseen. */
    Post getToChange(long id) {
        Post post = get(id);
        em.lock(post, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return post;
    }

    void add(Post post) {
        em.persist(post);
    }

    List<PostHolding> holdings(Post post) {
        return em.createQuery(
                        "select h from PostHolding h join fetch h.person where h.post = :post"
                                + " order by h.validity.validFrom desc",
                        PostHolding.class)
                .setParameter("post", post)
                .getResultList();
    }

    ListPage<PostRow> list(ListQuery query, LocalDate day) {
        String from = " from Post p join p.institution i left join PostHolding h on h.post = p and "
                + OnDay.holds("h", day) + " left join h.person holder";
        return new Listing("select p, i, holder" + from, "select count(p)" + from)
                .filter("institution", "i.id = :institution", Long::valueOf)
                .filter("vacant", "(case when holder.id is null then true else false end) = :vacant", Boolean::valueOf)
                .search("p.searchText", "holder.searchText")
                .sort("title", "p.sortKey")
                .sort("institution", "i.sortKey")
                .order("p.sortKey, p.id")
                .<Object[], PostRow>page(query, em::createQuery, PostRecords::row);
    }

    private static PostRow row(Object[] found) {
        Post post = (Post) found[0];
        Institution institution = (Institution) found[1];
        Person holder = (Person) found[2];
        return new PostRow(
                post.id(),
                post.title().toLocalized(),
                institution.name().toLocalized(),
                holder == null ? null : holder.id(),
                holder == null ? null : holder.fullName());
    }
}
