package kz.kenes.council.inquiry.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.inquiry.Addressee;
import kz.kenes.council.inquiry.Inquiry;
import kz.kenes.council.inquiry.InquiryAnswer;
import kz.kenes.council.inquiry.api.InquiryRow;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored requests for information, as far as the caller may see them. */
@Dependent
class InquiryRecords {

    private static final int ON_DESK = 20;

    private static final String STATE = "kz.kenes.council.inquiry.vocabulary.AddresseeState.";

    private static final String LEADS = " and vs.role in (kz.kenes.council.vocabulary.SeatRole.CHAIR,"
            + " kz.kenes.council.vocabulary.SeatRole.SECRETARY)";

    private static final String DUTY =
            "exists (select dh from PostHolding dh join dh.post dp, Addressee da where da.id = %1$s.id"
                    + " and dp.institution = da.institution and dp.duty is not null and dh.person.id = :me"
                    + " and dh.validity.validFrom <= :today and (dh.validity.validTo is null or dh.validity.validTo >= :today))";

    private static final String HEADS = "exists (select th from UnitHead th, Addressee ta where ta.id = %1$s.id"
            + " and th.unit = ta.unit and th.person.id = :me and th.validity.validFrom <= :today"
            + " and (th.validity.validTo is null or th.validity.validTo >= :today))";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** The condition that the caller belongs to who is asked. */
    private static String concerns(String addressee) {
        return "(exists (select cb from Body cb, Addressee ca where ca.id = %1$s.id and ca.body.id = cb.id and "
                        .formatted(addressee)
                + VisibleBodies.seatOn("cb", "") + ") or " + HEADS.formatted(addressee) + " or "
                + answersForUniversity(addressee) + ")";
    }

    /** The caller leads the university that is asked, or is an officer of its council. */
    private static String answersForUniversity(String addressee) {
        return "(" + DUTY.formatted(addressee) + " or exists (select ub from Body ub, Addressee ua where ua.id = "
                + addressee + ".id and ub.institution = ua.institution"
                + " and ub.kind = kz.kenes.regulation.vocabulary.BodyKind.EDUCATIONAL_METHODICAL_COUNCIL and "
                + VisibleBodies.seatOn("ub", LEADS) + "))";
    }

    /** The caller may answer for it. */
    private static String answers(String addressee) {
        return "(exists (select wb from Body wb, Addressee wa where wa.id = %1$s.id and wa.body.id = wb.id and "
                        .formatted(addressee)
                + VisibleBodies.seatOn("wb", LEADS) + ") or " + HEADS.formatted(addressee) + " or "
                + answersForUniversity(addressee) + ")";
    }

    /** Who sees a line: whoever sees the asking body, and whoever is asked. */
    private String condition() {
        return "(" + visible.condition("b") + " or " + concerns("a") + ")";
    }

    Map<String, Object> values() {
        return new HashMap<>(visible.me());
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        query.getParameters().forEach(one -> query.setParameter(one.getName(), values.get(one.getName())));
        return query;
    }

    @Clause({"CNL-15", "CNL-26", "CNL-28"})
    Inquiry get(long id) {
        Map<String, Object> values = values();
        values.put("id", id);
        TypedQuery<Inquiry> query = em.createQuery(
                "select i from Inquiry i join i.body b where i.id = :id and exists (select a from Addressee a"
                        + " where a.inquiry = i and " + condition() + ")",
                Inquiry.class);
        return first(bound(Fetching.along(query, "i.body.institution", "i.asker"), values));
    }

    Addressee addressee(long id) {
        Map<String, Object> values = values();
        values.put("id", id);
        TypedQuery<Addressee> query = em.createQuery(
                "select a from Addressee a join a.inquiry i join i.body b where a.id = :id and " + condition(),
                Addressee.class);
        return first(bound(
                Fetching.along(query, "a.inquiry.body", "a.body", "a.institution", "a.unit.heads.person"), values));
    }

    private static <T> T first(TypedQuery<T> query) {
        return Found.first(query);
    }

    Optional<Inquiry> asked(Body body, String key) {
        return em.createQuery("select i from Inquiry i where i.body = :body and i.key = :key", Inquiry.class)
                .setParameter("body", body)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The addressees with their names. */
    List<Addressee> addressees(Inquiry inquiry) {
        TypedQuery<Addressee> query = em.createQuery(
                "select a from Addressee a where a.inquiry = :inquiry order by a.ordinal", Addressee.class);
        query.setParameter("inquiry", inquiry);
        return Fetching.along(query, "a.body", "a.institution", "a.unit").getResultList();
    }

    /** Ids of the addressees for which the caller may answer. */
    Set<Long> answerable(Inquiry inquiry) {
        return lines(inquiry, answers("a"));
    }

    /** Ids of the addressees to which the caller belongs. */
    Set<Long> own(Inquiry inquiry) {
        return lines(inquiry, concerns("a"));
    }

    private Set<Long> lines(Inquiry inquiry, String condition) {
        Map<String, Object> values = values();
        values.put("inquiry", inquiry);
        TypedQuery<Long> query =
                em.createQuery("select a.id from Addressee a where a.inquiry = :inquiry and " + condition, Long.class);
        return new HashSet<>(bound(query, values).getResultList());
    }

    /** All answers, round by round. */
    List<InquiryAnswer> answersTo(Inquiry inquiry) {
        return em.createQuery(
                        "select w from InquiryAnswer w join fetch w.by left join fetch w.judgedBy"
                                + " where w.addressee.inquiry = :inquiry order by w.addressee.ordinal, w.round",
                        InquiryAnswer.class)
                .setParameter("inquiry", inquiry)
                .getResultList();
    }

    /** Names of the files, by id; one statement. */
    Map<Long, MaterialView> files(Collection<Long> ids) {
        Map<Long, MaterialView> files = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select f.id, f.name, f.mediaType, f.size from StoredFile f where f.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> files.put(
                            (Long) row[0],
                            new MaterialView((Long) row[0], (String) row[1], (String) row[2], (Long) row[3])));
        }
        return files;
    }

    ListPage<InquiryRow> list(ListQuery query, LocalDate today) {
        return listing().page(query, em::createQuery, (Object[] row) -> row(row, today));
    }

    private Listing listing() {
        String from = " from Addressee a join a.inquiry i join i.body b left join a.body ab left join a.institution ai"
                + " left join a.unit au";
        return new Listing("select a, i, b, ab, ai, au" + from, "select count(a)" + from)
                .where(condition(), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("state", "a.state = :state", AddresseeState::valueOf)
                .filter(
                        "overdue",
                        "a.state in (" + STATE + "ASKED, " + STATE + "ASKED_AGAIN) and a.due < :today",
                        Boolean::valueOf)
                .filter("mine", mine(), Boolean::valueOf)
                .search(
                        "i.title.kk",
                        "i.title.ru",
                        "i.text",
                        "ab.name.kk",
                        "ab.name.ru",
                        "ai.name.kk",
                        "ai.name.ru",
                        "au.name.kk",
                        "au.name.ru")
                .sort("title", "i.title.kk")
                .sort("body", "b.name.kk")
                .sort("due", "a.due")
                .sort("askedAt", "i.askedAt")
                .order("i.askedAt desc, i.id desc, a.ordinal");
    }

    /** What the caller has to answer, or to judge. */
    private static String mine() {
        return "(a.state in (" + STATE + "ASKED, " + STATE + "ASKED_AGAIN) and " + answers("a") + " or a.state = "
                + STATE + "ANSWERED and (" + VisibleBodies.seatOn("b", LEADS) + " or " + VisibleBodies.clerkOf("b")
                + " > 0))";
    }

    List<InquiryRow> desk(LocalDate today) {
        return listing()
                .page(
                        new ListQuery(0, ON_DESK, "due", true, null, Map.of("mine", "true")),
                        em::createQuery,
                        (Object[] row) -> row(row, today))
                .rows();
    }

    private static InquiryRow row(Object[] found, LocalDate today) {
        Addressee addressee = (Addressee) found[0];
        Inquiry inquiry = (Inquiry) found[1];
        return new InquiryRow(
                inquiry.id(),
                inquiry.title().toLocalized(),
                ((Body) found[2]).name().toLocalized(),
                addressee.name().toLocalized(),
                addressee.state(),
                addressee.due(),
                addressee.isOverdue(today),
                inquiry.askedAt());
    }

    void add(Inquiry inquiry) {
        em.persist(inquiry);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
