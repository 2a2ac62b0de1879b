package kz.kenes.council.voting.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.Responsible;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.Decision;
import kz.kenes.council.voting.api.DecisionRow;
import kz.kenes.people.Unit;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.shared.vocabulary.Language;

/** The stored decisions, as far as the caller may see them. */
@Dependent
class DecisionRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    Decision get(long id) {
        TypedQuery<Decision> query = em.createQuery(
                "select d from Decision d join d.item i join i.meeting m join m.body b where d.id = :id and "
                        + visible.condition("b"),
                Decision.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        Fetching.along(query, "d.ballot", "d.item.meeting.body.institution");
        return Found.first(query);
    }

    List<Decision> of(AgendaItem item) {
        return em.createQuery("select d from Decision d where d.item = :item order by d.ordinal", Decision.class)
                .setParameter("item", item)
                .getResultList();
    }

    Unit unit(Long id) {
        Unit unit = id == null ? null : em.find(Unit.class, id);
        require(unit != null, SharedViolation.NOT_FOUND);
        return unit;
    }

    void add(Decision decision) {
        em.persist(decision);
        em.flush();
    }

    void remove(Decision decision) {
        em.remove(decision);
    }

    /** Rows, their number, and those who carry them out: three statements, of which the last needs the ids of the first. */
    ListPage<DecisionRow> list(ListQuery query, Language language) {
        String from = " from Decision d join d.item i join i.meeting m join m.body b";
        ListPage<Object[]> page = new Listing(
                        "select d, i, m, b, (select max(n.number) from Minutes n where n.meeting = m)" + from,
                        "select count(d)" + from)
                .where(visible.condition("b"), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("type", "d.type = :type", DecisionType::valueOf)
                .filter("meeting", "m.id = :meeting", Long::valueOf)
                .search("d.text.kk", "d.text.ru", "d.text.en")
                .sort("date", "m.date")
                .sort("due", "d.due")
                .sort("body", "b.name.kk")
                .order("m.date desc, m.id, i.ordinal, d.ordinal")
                .<Object[], Object[]>page(query, em::createQuery, found -> found);
        Map<Long, List<String>> responsible = responsible(page.rows(), language);
        List<DecisionRow> rows = new ArrayList<>();
        page.rows().forEach(found -> rows.add(row(found, responsible)));
        return new ListPage<>(rows, page.total());
    }

    private Map<Long, List<String>> responsible(List<Object[]> rows, Language language) {
        Map<Long, List<String>> names = new HashMap<>();
        if (rows.isEmpty()) {
            return names;
        }
        List<Long> ids = rows.stream().map(found -> ((Decision) found[0]).id()).toList();
        em.createQuery(
                        "select d.id, p, u from Decision d left join d.persons p left join d.units u where d.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(found -> Responsible.add(
                        names.computeIfAbsent((Long) found[0], id -> new ArrayList<>()), found[1], found[2], language));
        return names;
    }

    private static DecisionRow row(Object[] found, Map<Long, List<String>> responsible) {
        Decision decision = (Decision) found[0];
        AgendaItem item = (AgendaItem) found[1];
        Meeting meeting = (Meeting) found[2];
        Body body = (Body) found[3];
        return new DecisionRow(
                decision.id(),
                decision.version(),
                meeting.id(),
                body.id(),
                body.name().toLocalized(),
                meeting.date(),
                found[4] == null ? null : ((Number) found[4]).intValue(),
                item.ordinal() + "." + decision.ordinal(),
                decision.type(),
                decision.text().toLocalized(),
                responsible.getOrDefault(decision.id(), List.of()),
                decision.due());
    }
}
