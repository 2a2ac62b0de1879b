package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.quality.ManagementReview;
import kz.kenes.shared.service.Fetching;
import kz.kenes.training.service.TrainingScope;

/** What the management reviews, and the reviews that were held. */
@Dependent
class ReviewInputRecords {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    /** True if the caller sees the whole institution. */
    boolean sees(Institution institution) {
        return !scope.fill(em.createQuery(
                        "select i.id from Institution i where i.id = :institution and " + scope.ofInstitution("i.id"),
                        Long.class))
                .setParameter("institution", institution.id())
                .getResultList()
                .isEmpty();
    }

    /** Reports of units for this and the last academic year: in all, and those that the council has not accepted. */
    Object[] reports(Institution institution, int year) {
        return counted(
                "select count(r), sum(case when r.state ="
                        + " kz.kenes.plan.report.vocabulary.UnitReportState.ACCEPTED then 0 else 1 end)"
                        + " from UnitReport r where r.council.institution = :institution and r.year >= :year",
                institution,
                year);
    }

    /** Monitorings of the council: in all, and those that assess as low. */
    Object[] monitorings(Institution institution, int year) {
        return counted(
                "select count(m), sum(case when m.assessment = kz.kenes.plan.report.vocabulary.Assessment.LOW then 1"
                        + " else 0 end) from Monitoring m where m.unit.institution = :institution and m.year >= :year",
                institution,
                year);
    }

    private Object[] counted(String query, Institution institution, int year) {
        return em.createQuery(query, Object[].class)
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** Nonconformities entered since the beginning of the year, or still open: in all, and open. */
    Object[] nonconformities(Institution institution, boolean ofAudit) {
        return em.createQuery(
                        "select count(n), sum(case when n.state ="
                                + " kz.kenes.quality.vocabulary.NonconformityState.CLOSED then 0 else 1 end)"
                                + " from Nonconformity n where n.institution = :institution and (n.year = :year or n.state <>"
                                + " kz.kenes.quality.vocabulary.NonconformityState.CLOSED) and n.source "
                                + (ofAudit ? "=" : "<>")
                                + " kz.kenes.quality.vocabulary.NonconformitySource.INTERNAL_AUDIT",
                        Object[].class)
                .setParameter("institution", institution)
                .setParameter("year", scope.today().getYear())
                .getSingleResult();
    }

    /** How often internal audit was recorded since the beginning of the year. */
    long audits(Institution institution) {
        return em.createQuery(
                        "select count(c) from ControlRecord c where c.institution = :institution and c.heldOn >= :first"
                                + " and c.method = kz.kenes.quality.vocabulary.ControlMethod.INTERNAL_AUDIT",
                        Long.class)
                .setParameter("institution", institution)
                .setParameter("first", scope.today().withDayOfYear(1))
                .getSingleResult();
    }

    /** Units that the caller sees: unit, average mark or null, number of open nonconformities. */
    List<Object[]> units(Institution institution, int year) {
        return scope.fill(em.createQuery(
                        "select u, (select avg(m.mark) from TeachingMark m where m.unit.id = u.id and m.year >= :year),"
                                + " (select count(n) from Nonconformity n where n.unit.id = u.id and n.state <>"
                                + " kz.kenes.quality.vocabulary.NonconformityState.CLOSED)"
                                + " from Unit u where u.institution = :institution and u.validity.validFrom <= :today"
                                + " and (u.validity.validTo is null or u.validity.validTo >= :today) and ("
                                + TrainingScope.headAbove("u.id") + " or " + scope.ofInstitution("u.institution.id")
                                + ") order by u.sortKey, u.id",
                        Object[].class))
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getResultList();
    }

    /** What the council found about the units, the latest first: id of the unit, per cent, assessment. */
    List<Object[]> support(Institution institution) {
        return em.createQuery(
                        "select m.unit.id, m.percent, m.assessment from Monitoring m where m.unit.institution = :institution"
                                + " order by m.recordedAt desc, m.id desc",
                        Object[].class)
                .setParameter("institution", institution)
                .getResultList();
    }

    List<ManagementReview> reviews(Institution institution) {
        TypedQuery<ManagementReview> query = em.createQuery(
                "select distinct r from ManagementReview r left join fetch r.figures where r.institution = :institution"
                        + " order by r.heldOn desc, r.id desc",
                ManagementReview.class);
        return Fetching.along(query, "r.recordedBy")
                .setParameter("institution", institution)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(ManagementReview review) {
        em.persist(review);
        em.flush();
    }
}
