package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.effect.EffectReview;
import kz.kenes.training.effect.EffectSetting;
import kz.kenes.training.effect.api.CompletionRow;
import kz.kenes.training.service.TrainingScope;

/** Second looks at closed trainings, their setting, and completions for other systems. */
@Dependent
class ReviewRecords {

    private static final String FROM =
            " from EffectReview e join e.course c join c.record r join r.item i join i.plan p";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    @Inject
    private VisibleBodies visible;

    /** Those that the caller may see, the first due first. */
    List<EffectReview> visible() {
        TypedQuery<EffectReview> query = scope.fill(em.createQuery(
                "select e" + FROM + " where " + scope.plan("p") + " order by e.due, e.id", EffectReview.class));
        return Fetching.along(query, "e.course.record.person")
                .setMaxResults(500)
                .getResultList();
    }

    /** Those that the caller, as the employee or the head of the unit, has not said yet and can say. */
    List<EffectReview> toSay(LocalDate today) {
        TypedQuery<EffectReview> query = scope.fill(em.createQuery(
                "select e" + FROM + " where e.due <= :day and (r.person.id = :me and e.employee.mark is null"
                        + " or r.person.id <> :me and e.head.mark is null and " + TrainingScope.headOf("p.unit.id")
                        + ") order by e.due, e.id",
                EffectReview.class));
        return Fetching.along(query, "e.course.record.person")
                .setParameter("day", today)
                .getResultList();
    }

    EffectReview get(long id) {
        return Found.first(scope.fill(em.createQuery(
                        "select e" + FROM + " where e.id = :id and " + scope.plan("p"), EffectReview.class))
                .setParameter("id", id));
    }

    /** Those of which nobody was asked and whose day has come, whoever asks. */
    List<EffectReview> toAsk(LocalDate today) {
        return Fetching.along(
                        em.createQuery(
                                "select e from EffectReview e where e.askedOn is null and e.due <= :today order by e.id",
                                EffectReview.class),
                        "e.course.record.person")
                .setParameter("today", today)
                .getResultList();
    }

    Optional<EffectSetting> setting(Institution institution, int year) {
        return em.createQuery(
                        "select s from EffectSetting s where s.institution = :institution and s.year = :year",
                        EffectSetting.class)
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** What is set for the year at the institution of the caller. */
    Optional<Integer> months(int year) {
        return scope.fill(em.createQuery(
                        "select s from EffectSetting s where s.year = :year and "
                                + TrainingScope.staffOf("s.institution.id"),
                        EffectSetting.class))
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .map(EffectSetting::months);
    }

    /** The institution in which the caller works. */
    Optional<Institution> institution() {
        return scope.fill(em.createQuery(
                        "select e.institution from Employment e where e.person.id = :me and " + TrainingScope.holds("e")
                                + " order by e.id",
                        Institution.class))
                .getResultStream()
                .findFirst();
    }

    ListPage<CompletionRow> completions(ListQuery query) {
        String from = " from TrainingRecord r join r.person o left join r.item i left join i.plan p left join p.unit u";
        String works = "exists (select ew from Employment ew where ew.person.id = o.id and "
                + TrainingScope.holds("ew") + " and (" + TrainingScope.staffOf("ew.institution.id") + " or "
                + visible.given("Employment", "ew") + "))";
        return new Listing("select r, o, u" + from, "select count(r)" + from)
                .where(works, scope.values())
                .filter("person", "o.id = :person", Long::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("since", "r.endedOn >= :since", ReviewRecords::day)
                .filter("until", "r.endedOn <= :until", ReviewRecords::day)
                .search("r.title", "r.provider")
                .sort("endedOn", "r.endedOn")
                .order("r.endedOn desc, r.id")
                .page(query, em::createQuery, ReviewRecords::completion);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }

    private static CompletionRow completion(Object[] found) {
        TrainingRecord record = (TrainingRecord) found[0];
        Person person = (Person) found[1];
        return new CompletionRow(
                record.id(),
                person.id(),
                person.fullName(),
                found[2] == null ? null : ((Unit) found[2]).id(),
                record.title(),
                record.provider(),
                record.hours(),
                record.endedOn(),
                record.document());
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
