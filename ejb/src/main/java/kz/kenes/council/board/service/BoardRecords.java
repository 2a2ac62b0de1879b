package kz.kenes.council.board.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.council.board.BoardComment;
import kz.kenes.council.board.BoardPost;
import kz.kenes.council.board.api.BoardPostRow;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.board.vocabulary.BoardPostState;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** What is stored of the information platforms, as far as the caller may see it. */
@Dependent
class BoardRecords {

    private static final String AUTHORISED =
            "exists (select we from Employment we join we.institution wi left join wi.parent wp,"
                    + " Body wb join wb.parent wr join wr.institution ri left join ri.parent rp where wb.id = b.id"
                    + " and we.person.id = :me and we.validity.validFrom <= :today"
                    + " and (we.validity.validTo is null or we.validity.validTo >= :today)"
                    + " and wi.kind in (kz.kenes.people.vocabulary.InstitutionKind.MINISTRY,"
                    + " kz.kenes.people.vocabulary.InstitutionKind.COMMITTEE) and (wi = ri or wp = ri or rp = wi))";

    private static final String SECRETARY = " and vs.role = kz.kenes.council.vocabulary.SeatRole.SECRETARY";

    private static final String STATE = "kz.kenes.council.board.vocabulary.BoardPostState.";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** The caller takes part in the platform of the body, or sees everything as administrator or auditor. */
    @Clause("CNL-39")
    private String takesPart() {
        return visible.values().isEmpty() ? "1 = 1" : "(" + VisibleBodies.seatOn("b", "") + " or " + AUTHORISED + ")";
    }

    /** What was taken off is seen by its author and by who runs the platform. */
    private String condition() {
        String removed = visible.values().isEmpty()
                ? "1 = 1"
                : "(p.state <> " + STATE + "REMOVED or p.author.id = :me or " + VisibleBodies.seatOn("b", SECRETARY)
                        + ")";
        return takesPart() + " and " + removed;
    }

    BoardPost get(long id) {
        TypedQuery<BoardPost> query = em.createQuery(
                "select p from BoardPost p join p.body b where p.id = :id and " + condition(), BoardPost.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return Found.first(Fetching.along(query, "p.body.parent.institution", "p.author"));
    }

    /** An association on whose platform the caller takes part. */
    Body board(long id) {
        TypedQuery<Body> query = em.createQuery("select b from Body b where b.id = :id and " + takesPart(), Body.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return Found.first(Fetching.along(query, "b.parent.institution"));
    }

    List<NamedChoice> boards() {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b where b.kind = :kind and (" + VisibleBodies.seatOn("b", "") + " or " + AUTHORISED
                        + ") order by b.name.kk, b.id",
                Body.class);
        query.setParameter("kind", BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION);
        visible.me().forEach(query::setParameter);
        List<NamedChoice> boards = new ArrayList<>();
        query.getResultList()
                .forEach(body ->
                        boards.add(new NamedChoice(body.id(), body.name().toLocalized(), null)));
        return boards;
    }

    List<BoardComment> comments(BoardPost post) {
        return em.createQuery(
                        "select c from BoardComment c join fetch c.author where c.post = :post order by c.at, c.id",
                        BoardComment.class)
                .setParameter("post", post)
                .getResultList();
    }

    List<MaterialView> files(BoardPost post) {
        List<MaterialView> files = new ArrayList<>();
        em.createQuery(
                        "select f.id, f.name, f.mediaType, f.size from BoardPost p join p.files x"
                                + " join StoredFile f on f.id = x where p = :post order by f.id",
                        Object[].class)
                .setParameter("post", post)
                .getResultList()
                .forEach(row ->
                        files.add(new MaterialView((Long) row[0], (String) row[1], (String) row[2], (Long) row[3])));
        return files;
    }

    private Listing listing() {
        String from = " from BoardPost p join p.body b join p.author w";
        return new Listing(
                        "select p, b, w, (select count(c) from BoardComment c where c.post = p and c.removedBecause is null)"
                                + from,
                        "select count(p)" + from)
                .where(condition(), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("kind", "p.kind = :kind", BoardPostKind::valueOf)
                .filter("state", "p.state = :state", BoardPostState::valueOf)
                .filter(
                        "toComment",
                        "p.kind = kz.kenes.council.board.vocabulary.BoardPostKind.DRAFT and p.state = " + STATE
                                + "OPEN and p.until >= :today and w.id <> :me and not exists (select o from BoardComment o"
                                + " where o.post.id = p.id and o.author.id = :me) and " + VisibleBodies.seatOn("b", ""),
                        Boolean::valueOf)
                .search("p.title.kk", "p.title.ru", "p.text.kk", "p.text.ru", "w.surname")
                .sort("title", "p.title.kk")
                .sort("postedAt", "p.postedAt");
    }

    ListPage<BoardPostRow> list(ListQuery query) {
        return listing()
                .order("p.pinned desc, p.postedAt desc, p.id desc")
                .page(query, em::createQuery, BoardRecords::row);
    }

    /** Drafts on which the caller has not commented yet. */
    List<BoardPostRow> desk() {
        return listing()
                .order("p.until, p.id")
                .page(ListQuery.first(10).filteredBy("toComment", "true"), em::createQuery, BoardRecords::row)
                .rows();
    }

    private static BoardPostRow row(Object[] found) {
        BoardPost post = (BoardPost) found[0];
        return new BoardPostRow(
                post.id(),
                post.title().toLocalized(),
                ((Body) found[1]).name().toLocalized(),
                post.kind(),
                post.state(),
                post.isPinned(),
                ((Person) found[2]).fullName(),
                post.postedAt(),
                post.until(),
                ((Number) found[3]).intValue());
    }

    /** The person with what is known of his or her work, which decides who belongs to the authorised body. */
    void bringWork(Person person, LocalDate day) {
        if (person != null) {
            em.createQuery("select e from Employment e join fetch e.institution i left join fetch i.parent"
                            + " where e.person = :person and e.validity.validFrom <= :day")
                    .setParameter("person", person)
                    .setParameter("day", day)
                    .getResultList();
        }
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
