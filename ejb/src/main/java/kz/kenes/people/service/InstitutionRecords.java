package kz.kenes.people.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import kz.kenes.people.Institution;
import kz.kenes.people.api.InstitutionRow;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;

/** The stored institutions. */
@Dependent
class InstitutionRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Institution get(Long id) {
        Institution institution = id == null ? null : em.find(Institution.class, id);
        require(institution != null, SharedViolation.NOT_FOUND);
        return institution;
    }

    Institution getOrNull(Long id) {
        return id == null ? null : get(id);
    }

    void add(Institution institution) {
        em.persist(institution);
    }

    ListPage<InstitutionRow> list(ListQuery query) {
        return new Listing(
                        "select i, p from Institution i left join i.parent p",
                        "select count(i) from Institution i left join i.parent p")
                .filter("kind", "i.kind = :kind", InstitutionKind::valueOf)
                .filter("parent", "p.id = :parent", Long::valueOf)
                .search("i.searchText")
                .sort("name", "i.sortKey")
                .sort("kind", "i.kind")
                .order("i.sortKey, i.id")
                .<Object[], InstitutionRow>page(query, em::createQuery, InstitutionRecords::row);
    }

    private static InstitutionRow row(Object[] found) {
        Institution institution = (Institution) found[0];
        Institution parent = (Institution) found[1];
        return new InstitutionRow(
                institution.id(),
                institution.kind(),
                institution.name().toLocalized(),
                Texts.shown(institution.shortName()),
                parent == null ? null : parent.name().toLocalized(),
                institution.closedOn());
    }

    int units(Institution institution, LocalDate day) {
        return count("select count(u) from Unit u where u.institution = :institution and ", "u", institution, day);
    }

    int employees(Institution institution, LocalDate day) {
        return count(
                "select count(distinct e.person.id) from Employment e where e.institution = :institution and ",
                "e",
                institution,
                day);
    }

    private int count(String jpql, String variable, Institution institution, LocalDate day) {
        return em.createQuery(jpql + OnDay.holds(variable), Long.class)
                .setParameter("institution", institution)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }
}
