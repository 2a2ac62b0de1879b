package kz.kenes.council.minutes.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.minutes.Extract;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.api.ExtractRow;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Person;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The register of extracts. */
@Dependent
class ExtractRecords {

    private static final String EXTRACT = "select x from Extract x join x.body b where ";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    Extract get(long id) {
        TypedQuery<Extract> query = em.createQuery(EXTRACT + "x.id = :id and " + visible.condition("b"), Extract.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return single(query);
    }

    /** Whoever knows the code may ask. */
    Extract byCode(String code) {
        String written = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return single(em.createQuery(EXTRACT + "x.code = :code", Extract.class).setParameter("code", written));
    }

    private static Extract single(TypedQuery<Extract> query) {
        Fetching.along(query, "x.minutesVersion.minutes.body.institution", "x.issuedBy");
        return Found.first(query);
    }

    void add(Extract extract) {
        em.persist(extract);
        em.flush();
    }

    /** Rows, their number, and the numbers of their decisions. */
    ListPage<ExtractRow> list(ListQuery query) {
        String from = " from Extract x join x.minutesVersion v join v.minutes n join n.body b join x.issuedBy p";
        ListPage<Object[]> page = new Listing("select x, n, b, p" + from, "select count(x)" + from)
                .where(visible.condition("b"), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("minutes", "n.id = :minutes", Long::valueOf)
                .search("x.recipient", "b.name.kk", "b.name.ru", "b.name.en")
                .sort("date", "x.issuedOn")
                .sort("number", "x.number")
                .order("x.issuedOn desc, x.number desc, x.id")
                .<Object[], Object[]>page(query, em::createQuery, found -> found);
        Map<Long, List<String>> numbers = numbers(page.rows());
        List<ExtractRow> rows = new ArrayList<>();
        page.rows().forEach(found -> rows.add(row(found, numbers)));
        return new ListPage<>(rows, page.total());
    }

    private Map<Long, List<String>> numbers(List<Object[]> rows) {
        Map<Long, List<String>> numbers = new HashMap<>();
        if (!rows.isEmpty()) {
            List<Long> ids =
                    rows.stream().map(found -> ((Extract) found[0]).id()).toList();
            em.createQuery(
                            "select x.id, i.ordinal, d.ordinal from Extract x join x.decisions d join d.item i"
                                    + " where x.id in :ids order by i.ordinal, d.ordinal",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(found -> numbers.computeIfAbsent((Long) found[0], id -> new ArrayList<>())
                            .add(found[1] + "." + found[2]));
        }
        return numbers;
    }

    private static ExtractRow row(Object[] found, Map<Long, List<String>> numbers) {
        Extract extract = (Extract) found[0];
        Minutes minutes = (Minutes) found[1];
        Body body = (Body) found[2];
        return new ExtractRow(
                extract.id(),
                extract.number(),
                extract.issuedOn(),
                body.name().toLocalized(),
                minutes.id(),
                minutes.number(),
                minutes.date(),
                numbers.getOrDefault(extract.id(), List.of()),
                extract.recipient(),
                ((Person) found[3]).fullName(),
                extract.code());
    }
}
