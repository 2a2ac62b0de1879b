package kz.kenes.council.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.Charter;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.vocabulary.Language;

/** What is laid down about bodies beside their seats. */
@Dependent
class CharterRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Optional<Charter> of(Body body) {
        TypedQuery<Charter> query = em.createQuery("select c from Charter c where c.body = :body", Charter.class);
        query.setParameter("body", body);
        return Fetching.along(query, "c.universities").getResultStream().findFirst();
    }

    Charter begin(Body body) {
        Charter begun = new Charter(body);
        em.persist(begun);
        em.flush();
        return begun;
    }

    /** What is unusual about a composition, and what it lacks, as sentences; one statement more for an association. */
    List<String> warnings(Composition composition, Collection<Seat> seats, LocalDate day, Language language) {
        List<String> warnings = new ArrayList<>();
        composition.notesOn(day).forEach(note -> warnings.add(note.in(language)));
        if (composition.body().kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION) {
            Charter charter = of(composition.body()).orElseGet(() -> new Charter(composition.body()));
            charter.defectsOf(seats, day).forEach(defect -> warnings.add(defect.in(language)));
        }
        return warnings;
    }

    List<Institution> institutions(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Institution> found = em.createQuery("select i from Institution i where i.id in :ids", Institution.class)
                .setParameter("ids", ids)
                .getResultList();
        require(found.size() == ids.stream().distinct().count(), SharedViolation.NOT_FOUND);
        return found;
    }

    List<Institution> universities() {
        return em.createQuery(
                        "select i from Institution i where i.kind = :kind and i.closedOn is null order by i.sortKey",
                        Institution.class)
                .setParameter("kind", InstitutionKind.UNIVERSITY)
                .getResultList();
    }

    Unit unit(Long id) {
        return Found.present(em.find(Unit.class, id));
    }

    /** Units of the ministry and its committees. */
    List<Unit> authorisedUnits() {
        return em.createQuery(
                        "select u from Unit u join fetch u.institution i where i.kind in :kinds order by i.sortKey, u.id",
                        Unit.class)
                .setParameter("kinds", List.of(InstitutionKind.MINISTRY, InstitutionKind.COMMITTEE))
                .getResultList();
    }

    /** Names of the academic councils to which the council of the institution answers. */
    List<Body> academicCouncils(Body body) {
        return em.createQuery(
                        "select b from Body b where b.kind = :kind and b.institution = :institution order by b.id",
                        Body.class)
                .setParameter("kind", BodyKind.ACADEMIC_COUNCIL)
                .setParameter("institution", body.institution())
                .getResultList();
    }
}
