package kz.kenes.council.group.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.group.GroupTask;
import kz.kenes.council.group.WorkingGroup;
import kz.kenes.council.group.api.FormingBody;
import kz.kenes.council.group.api.GroupRow;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Person;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored working groups, as far as the caller may see them. */
@Dependent
class GroupRecords {

    private static final String STATE = "kz.kenes.council.group.vocabulary.GroupState.";

    private static final String OFFICER = " and vs.role in (kz.kenes.council.vocabulary.SeatRole.CHAIR,"
            + " kz.kenes.council.vocabulary.SeatRole.SECRETARY)";

    private static final String LEADER = " and vs.role = kz.kenes.council.vocabulary.SeatRole.CHAIR";

    private static final String NAME = "(select min(concat(concat(lp.surname, ' '), lp.givenName)) from Seat ls"
            + " join ls.composition lc join ls.person lp where lc.body = gb"
            + " and ls.role = kz.kenes.council.vocabulary.SeatRole.CHAIR"
            + " and lc.state = kz.kenes.council.vocabulary.CompositionState.APPROVED and lc.validity.validFrom <= :today"
            + " and (lc.validity.validTo is null or lc.validity.validTo >= :today))";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    private String condition() {
        return "(" + visible.condition("b") + " or " + VisibleBodies.seatOn("gb", "") + ")";
    }

    @Clause({"CNL-27", "CNL-28"})
    WorkingGroup get(long id) {
        TypedQuery<WorkingGroup> query = em.createQuery(
                "select g from WorkingGroup g join g.parent b join g.body gb where g.id = :id and " + condition(),
                WorkingGroup.class);
        query.setParameter("id", id);
        visible.me().forEach((name, value) -> {
            if (query.getParameters().stream().anyMatch(one -> name.equals(one.getName()))) {
                query.setParameter(name, value);
            }
        });
        return Found.first(
                Fetching.along(query, "g.parent.institution", "g.body.regulation.editions", "g.item.meeting"));
    }

    List<GroupTask> tasks(WorkingGroup group) {
        return em.createQuery(
                        "select t from GroupTask t join fetch t.person where t.group = :group order by t.ordinal",
                        GroupTask.class)
                .setParameter("group", group)
                .getResultList();
    }

    List<MaterialView> files(WorkingGroup group) {
        List<MaterialView> files = new ArrayList<>();
        em.createQuery(
                        "select f.id, f.name, f.mediaType, f.size from WorkingGroup g join g.files x"
                                + " join StoredFile f on f.id = x where g = :group order by f.id",
                        Object[].class)
                .setParameter("group", group)
                .getResultList()
                .forEach(row ->
                        files.add(new MaterialView((Long) row[0], (String) row[1], (String) row[2], (Long) row[3])));
        return files;
    }

    ListPage<GroupRow> list(ListQuery query, LocalDate today) {
        String from = " from WorkingGroup g join g.parent b join g.body gb";
        return new Listing(
                        "select g, b, " + NAME + ", (select count(t) from GroupTask t where t.group = g),"
                                + " (select count(t) from GroupTask t where t.group = g and t.doneAt is not null)"
                                + from,
                        "select count(g)" + from)
                .where(condition(), visible.me())
                .filter("parent", "b.id = :parent", Long::valueOf)
                .filter("state", "g.state = :state", GroupState::valueOf)
                .filter(
                        "overdue",
                        "g.state in (" + STATE + "WORKING, " + STATE + "RETURNED) and g.due < :today",
                        Boolean::valueOf)
                .filter("mine", VisibleBodies.seatOn("gb", ""), Boolean::valueOf)
                .search("g.topic.kk", "g.topic.ru", "g.topic.en", "b.name.kk", "b.name.ru")
                .sort("topic", "g.topic.kk")
                .sort("parent", "b.name.kk")
                .sort("due", "g.due")
                .order("g.formedOn desc, g.id desc")
                .page(query, em::createQuery, (Object[] row) -> row(row, today));
    }

    private static GroupRow row(Object[] found, LocalDate today) {
        WorkingGroup group = (WorkingGroup) found[0];
        return new GroupRow(
                group.id(),
                group.topic().toLocalized(),
                ((Body) found[1]).name().toLocalized(),
                (String) found[2],
                group.state(),
                group.due(),
                ((Number) found[3]).intValue(),
                ((Number) found[4]).intValue(),
                group.isOverdue(today));
    }

    /** Bodies that form groups and of which the caller is chair or secretary. */
    List<FormingBody> forming() {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b where b.kind in :kinds and " + VisibleBodies.seatOn("b", OFFICER)
                        + " order by b.name.kk, b.id",
                Body.class);
        query.setParameter("kinds", List.of(BodyKind.REPUBLICAN_COUNCIL, BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION));
        visible.me().forEach(query::setParameter);
        List<FormingBody> forming = new ArrayList<>();
        query.getResultList()
                .forEach(body ->
                        forming.add(new FormingBody(body.id(), body.name().toLocalized())));
        return forming;
    }

    /** Tasks of the caller that are not done: task, group. */
    List<GroupTask> ownTasks() {
        TypedQuery<GroupTask> query = em.createQuery(
                "select t from GroupTask t join fetch t.group g where t.person.id = :me and t.doneAt is null"
                        + " and g.state in (" + STATE + "WORKING, " + STATE + "RETURNED) order by t.due, t.id",
                GroupTask.class);
        query.setParameter("me", visible.me().get("me"));
        return query.setMaxResults(20).getResultList();
    }

    /** Groups that the caller leads, and those whose report the caller has to consider. */
    List<WorkingGroup> ownGroups() {
        TypedQuery<WorkingGroup> query = em.createQuery(
                "select g from WorkingGroup g join g.parent b join g.body gb where (g.state in (" + STATE + "WORKING, "
                        + STATE
                        + "RETURNED) and " + VisibleBodies.seatOn("gb", LEADER) + ") or (g.state = " + STATE
                        + "REPORTED and " + VisibleBodies.seatOn("b", OFFICER) + ") order by g.due, g.id",
                WorkingGroup.class);
        visible.me().forEach(query::setParameter);
        return query.setMaxResults(20).getResultList();
    }

    /** Groups whose report stands as that item, or on the agenda of that meeting. */
    List<WorkingGroup> onAgenda(String condition, long id) {
        return em.createQuery("select g from WorkingGroup g where g.item." + condition + " = :id", WorkingGroup.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The regulation by which working groups decide, or none yet. */
    Optional<Regulation> regulation() {
        return em.createQuery("select r from Regulation r where r.bodyKind = :kind order by r.id", Regulation.class)
                .setParameter("kind", BodyKind.WORKING_GROUP)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The persons of those ids, in their order. */
    List<Person> persons(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Person> found = new HashMap<>();
        em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(one -> found.put(one.id(), one));
        require(found.keySet().containsAll(ids), SharedViolation.NOT_FOUND);
        return ids.stream().map(found::get).toList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
