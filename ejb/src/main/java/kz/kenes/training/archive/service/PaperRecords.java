package kz.kenes.training.archive.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.archive.FormPaper;
import kz.kenes.training.archive.vocabulary.PaperState;
import kz.kenes.training.archive.vocabulary.ProcedureForm;
import kz.kenes.training.service.TrainingScope;

/** The register of papers of the caller's institution. */
@Dependent
class PaperRecords {

    private static final String OPEN = "(f.closedOn is null or f.closedOn > :today)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    Institution myInstitution() {
        return Found.first(scope.fill(em.createQuery(
                        "select i from Institution i where " + TrainingScope.staffOf("i.id") + " order by i.id",
                        Institution.class))
                .setMaxResults(1));
    }

    /** Paper, unit or null, institution. */
    ListPage<Object[]> list(ListQuery query, Institution institution) {
        String from = " from FormPaper f join f.institution i left join f.unit u";
        Map<String, Object> values = new HashMap<>();
        values.put("institution", institution);
        values.put("today", scope.today());
        String state = query.filters().get("state");
        return new Listing("select f, u, i" + from, "select count(f)" + from)
                .where(
                        "f.institution = :institution" + (state == null || state.isBlank() ? "" : inState(state)),
                        values)
                .filter("form", "f.form = :form", ProcedureForm::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .search("f.title", "u.name.kk", "u.name.ru", "f.disposalAct")
                .sort("title", "f.title")
                .sort("owner", "u.sortKey")
                .sort("madeOn", "f.madeOn")
                .sort("closedOn", "f.closedOn")
                .sort("keptUntil", "f.keptUntil")
                .order("f.madeOn desc, f.id desc")
                .page(query, em::createQuery, (Object[] row) -> row);
    }

    private static String inState(String state) {
        boolean known = List.of("OPEN", "KEPT", "PROPOSED", "DISPOSED").contains(state);
        return " and " + (known ? condition(PaperState.valueOf(state)) : "1 = 0");
    }

    private static String condition(PaperState state) {
        return switch (state) {
            case DISPOSED -> "f.disposedOn is not null";
            case OPEN -> "f.disposedOn is null and " + OPEN;
            case KEPT -> "f.disposedOn is null and f.closedOn <= :today and f.keptUntil >= :today";
            case PROPOSED -> "f.disposedOn is null and f.keptUntil < :today";
        };
    }

    long proposed(Institution institution) {
        return em.createQuery(
                        "select count(f) from FormPaper f where f.institution = :institution and "
                                + condition(PaperState.PROPOSED),
                        Long.class)
                .setParameter("institution", institution)
                .setParameter("today", scope.today())
                .getSingleResult();
    }

    FormPaper seen(long id, long version) {
        TypedQuery<FormPaper> query = em.createQuery(
                        "select f from FormPaper f where f.id = :id and f.institution = :institution", FormPaper.class)
                .setParameter("id", id)
                .setParameter("institution", myInstitution());
        FormPaper paper = Found.first(query);
        paper.requireUnchangedSince(version);
        em.lock(paper, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return paper;
    }

    List<Unit> units(Institution institution) {
        return em.createQuery(
                        "select u from Unit u where u.institution = :institution order by u.sortKey, u.id", Unit.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    Unit unit(Institution institution, long id) {
        return Found.first(
                em.createQuery("select u from Unit u where u.institution = :institution and u.id = :id", Unit.class)
                        .setParameter("institution", institution)
                        .setParameter("id", id));
    }

    /** The schedules of units that a schedule of the university is made of. */
    List<UnitSchedule> parts(ConsolidatedSchedule whole) {
        return em.createQuery(
                        "select s from UnitSchedule s join fetch s.unit where s.instituteSchedule.consolidated = :whole"
                                + " order by s.id",
                        UnitSchedule.class)
                .setParameter("whole", whole)
                .getResultList();
    }

    boolean isRegistered(ProcedureForm form, Long sourceId) {
        return !em.createQuery("select f.id from FormPaper f where f.form = :form and f.sourceId = :source", Long.class)
                .setParameter("form", form)
                .setParameter("source", sourceId)
                .getResultList()
                .isEmpty();
    }

    void add(FormPaper paper) {
        em.persist(paper);
    }

    void flush() {
        em.flush();
    }
}
