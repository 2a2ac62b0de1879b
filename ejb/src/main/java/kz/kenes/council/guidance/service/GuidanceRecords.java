package kz.kenes.council.guidance.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kenes.council.Body;
import kz.kenes.council.guidance.Guidance;
import kz.kenes.council.guidance.api.GuidanceRow;
import kz.kenes.council.guidance.api.SubjectCount;
import kz.kenes.council.guidance.vocabulary.GuidanceState;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored documents of the republican council. */
@Dependent
class GuidanceRecords {

    private static final String ISSUED = "kz.kenes.council.guidance.vocabulary.GuidanceState.ISSUED";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    Guidance get(long id) {
        TypedQuery<Guidance> query = em.createQuery("select g from Guidance g where g.id = :id", Guidance.class);
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "g.body", "g.recordedBy", "g.subjects"));
    }

    ListPage<GuidanceRow> list(ListQuery query) {
        String from = " from Guidance g";
        ListPage<Guidance> page = new Listing("select g" + from, "select count(g)" + from)
                .filter(
                        "subject",
                        "exists (select s from Guidance x join x.subjects s where x = g and s.number = :subject)",
                        Integer::valueOf)
                .filter("state", "g.state = :state", GuidanceState::valueOf)
                .filter("year", "extract(year from g.date) = :year", Integer::valueOf)
                .search("g.title.kk", "g.title.ru", "g.title.en", "g.text.kk", "g.text.ru", "g.number", "g.addressedTo")
                .sort("number", "g.number")
                .sort("date", "g.date")
                .sort("title", "g.title.kk")
                .order("g.date desc, g.id desc")
                .page(query, em::createQuery, (Guidance found) -> found);
        Map<Long, List<Integer>> subjects = subjectsOf(page.rows());
        List<GuidanceRow> rows = new ArrayList<>();
        for (Guidance one : page.rows()) {
            rows.add(new GuidanceRow(
                    one.id(),
                    one.number(),
                    one.date(),
                    one.title().toLocalized(),
                    subjects.getOrDefault(one.id(), new ArrayList<>()),
                    one.state()));
        }
        return new ListPage<>(rows, page.total());
    }

    private Map<Long, List<Integer>> subjectsOf(List<Guidance> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select g.id, s.number from Guidance g join g.subjects s where g.id in :ids order by s.number",
                        Object[].class)
                .setParameter("ids", documents.stream().map(Guidance::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(row -> (Integer) row[1], Collectors.toCollection(ArrayList::new))));
    }

    /** The subjects in force on a day under which such documents fall. */
    @Clause("PLN-16")
    List<SubjectCount> subjects(LocalDate day) {
        List<SubjectCount> counts = new ArrayList<>();
        em.createQuery(
                        "select s, (select count(g) from Guidance g join g.subjects x where x.number = s.number and g.state = "
                                + ISSUED
                                + ") from RemitEntry s join s.remit r where r.kind = :kind and s.number <= :last"
                                + " and r.validity.validFrom <= :day and (r.validity.validTo is null or r.validity.validTo >= :day)"
                                + " order by s.number",
                        Object[].class)
                .setParameter("kind", RemitKind.REPUBLICAN_SUBJECT)
                .setParameter("last", Guidance.lastSubject())
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> counts.add(count((RemitEntry) row[0], ((Number) row[1]).intValue())));
        return counts;
    }

    static SubjectCount count(RemitEntry entry, int documents) {
        return new SubjectCount(entry.id(), entry.number(), entry.text().toLocalized(), documents);
    }

    List<RemitEntry> entries(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<RemitEntry> found = em.createQuery(
                        "select s from RemitEntry s join fetch s.remit where s.id in :ids order by s.number",
                        RemitEntry.class)
                .setParameter("ids", ids)
                .getResultList();
        require(found.size() == ids.stream().distinct().count(), SharedViolation.NOT_FOUND);
        return found;
    }

    /** True if another document of the council has the number in that calendar year. */
    boolean isTaken(Body body, String number, LocalDate date) {
        return em.createQuery(
                                "select count(g) from Guidance g where g.body = :body and g.number = :number"
                                        + " and g.date >= :first and g.date <= :last",
                                Long.class)
                        .setParameter("body", body)
                        .setParameter("number", number.strip())
                        .setParameter("first", date.withDayOfYear(1))
                        .setParameter("last", date.withDayOfYear(date.lengthOfYear()))
                        .getSingleResult()
                > 0;
    }

    /** Republican councils of which the caller is chair, secretary or clerk. */
    List<Long> councils() {
        TypedQuery<Long> query = em.createQuery(
                "select b.id from Body b where b.kind = :kind and (" + VisibleBodies.keeperOf("b") + " or "
                        + VisibleBodies.seatOn("b", " and vs.role = kz.kenes.council.vocabulary.SeatRole.CHAIR")
                        + ") order by b.id",
                Long.class);
        query.setParameter("kind", BodyKind.REPUBLICAN_COUNCIL);
        visible.me().forEach(query::setParameter);
        return new ArrayList<>(query.getResultList());
    }

    List<MaterialView> files(Guidance guidance) {
        List<MaterialView> files = new ArrayList<>();
        em.createQuery(
                        "select f.id, f.name, f.mediaType, f.size from Guidance g join g.files x"
                                + " join StoredFile f on f.id = x where g = :guidance order by f.id",
                        Object[].class)
                .setParameter("guidance", guidance)
                .getResultList()
                .forEach(row ->
                        files.add(new MaterialView((Long) row[0], (String) row[1], (String) row[2], (Long) row[3])));
        return files;
    }

    void add(Guidance guidance) {
        em.persist(guidance);
        em.flush();
    }
}
