package kz.kenes.training.staff.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Account;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.training.service.TrainingScope;
import kz.kenes.training.staff.StaffReminder;
import kz.kenes.training.staff.StaffRequest;

/** Who is to be told of a term, and who was told already. */
@Dependent
class StaffReminderRecords {

    private static final int REQUESTS_OF_DAYS = 400;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    /** Who works in the HR service of the institution with the right to consolidate: ids of persons. */
    List<Long> hrService(Institution institution) {
        return em.createQuery(
                        "select distinct a from Account a join fetch a.person p join a.roles q where q ="
                                + " kz.kenes.people.vocabulary.Role.HR and exists (select e from"
                                + " Employment e where e.person = p and e.institution = :institution and "
                                + TrainingScope.holds("e") + ")",
                        Account.class)
                .setParameter("institution", institution)
                .setParameter("today", scope.today())
                .getResultStream()
                .filter(Account::isEnabled)
                .map(account -> account.person().id())
                .distinct()
                .toList();
    }

    /**
     * Units where somebody works today: unit, head or null, day of the last submission or null.
     *
     * @param institution null for all universities
     * @param only or null
     */
    List<Object[]> withStaff(Institution institution, Unit only) {
        TypedQuery<Object[]> query = em.createQuery(
                        "select u, n, (select max(s.submittedOn) from StaffSubmission s where s.unit.id = u.id)"
                                + " from Unit u left join u.heads h on " + TrainingScope.holds("h")
                                + " left join h.person n where "
                                + (institution == null
                                        ? "u.institution.kind = kz.kenes.people.vocabulary.InstitutionKind.UNIVERSITY"
                                        : "u.institution = :institution")
                                + (only == null ? "" : " and u = :only") + " and " + TrainingScope.holds("u")
                                + " and exists (select e from Employment e where e.unit.id = u.id and "
                                + TrainingScope.holds("e") + ") order by u.id",
                        Object[].class)
                .setParameter("today", scope.today());
        if (institution != null) {
            query.setParameter("institution", institution);
        }
        if (only != null) {
            query.setParameter("only", only);
        }
        return query.getResultList();
    }

    /** All requests of the last year, of every institution. */
    List<StaffRequest> requests() {
        return em.createQuery(
                        "select r from StaffRequest r where r.askedOn >= :since order by r.id", StaffRequest.class)
                .setParameter("since", scope.today().minusDays(REQUESTS_OF_DAYS))
                .getResultList();
    }

    /** Terms of which units were told already: unit id, last day in time, whether it had passed. */
    List<Object[]> reminded(LocalDate since) {
        return em.createQuery(
                        "select r.unit.id, r.dueOn, r.overdue from StaffReminder r where r.dueOn >= :since",
                        Object[].class)
                .setParameter("since", since)
                .getResultList();
    }

    void add(StaffReminder reminder) {
        em.persist(reminder);
    }
}
