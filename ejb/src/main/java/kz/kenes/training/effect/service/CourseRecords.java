package kz.kenes.training.effect.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.document.StoredFile;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.effect.AfterCourse;
import kz.kenes.training.effect.api.CourseRow;
import kz.kenes.training.effect.vocabulary.CourseState;
import kz.kenes.training.service.TrainingScope;

/** What follows the courses, as far as the caller may see it: like the plan of the employee. */
@Dependent
class CourseRecords {

    private static final String FROM = " from AfterCourse c join c.record r join r.item i join i.plan p";
    private static final String OPEN = "c.state <> kz.kenes.training.effect.vocabulary.CourseState.CLOSED";
    private static final String SIGNED = "exists (select v from MinutesVersion v where v.minutes = m"
            + " and v.state = kz.kenes.council.vocabulary.MinutesState.SIGNED)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    AfterCourse get(long id) {
        return found("c.id = :id", id);
    }

    AfterCourse ofItem(long itemId) {
        return found("i.id = :id", itemId);
    }

    private AfterCourse found(String condition, long id) {
        TypedQuery<AfterCourse> query = scope.fill(em.createQuery(
                "select c" + FROM + " where " + condition + " and " + scope.plan("p"), AfterCourse.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "c.record.person", "c.record.item.plan", "c.closedBy"));
    }

    /** The same as the caller saw it; its version rises, whatever of it changes. */
    AfterCourse seen(long id, long version) {
        AfterCourse course = get(id);
        course.requireUnchangedSince(version);
        em.lock(course, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return course;
    }

    /** Whoever has proved a course with the same file before. */
    List<Person> holders(StoredFile file) {
        return em.createQuery(
                        "select distinct r.person from AfterCourse c join c.record r, StoredFile f"
                                + " where f.id = c.certificate.file and f.sha256 = :hash",
                        Person.class)
                .setParameter("hash", file.sha256())
                .getResultList();
    }

    /** Signed minutes of the bodies of the unit since that year, the newest first. */
    List<Minutes> minutes(Unit unit, int year) {
        return em.createQuery(
                        "select m from Minutes m join fetch m.body b where b.unit = :unit and m.date >= :since and "
                                + SIGNED + " order by m.date desc, m.id",
                        Minutes.class)
                .setParameter("unit", unit)
                .setParameter("since", Year.of(year).atDay(1))
                .getResultList();
    }

    /** Minutes of a body of the unit. */
    Minutes minutesOf(Unit unit, long id) {
        Minutes minutes = em.find(Minutes.class, id);
        RuleViolation.require(minutes != null && minutes.body().unit() == unit, SharedViolation.NOT_FOUND);
        return minutes;
    }

    /** What waits for the report of the caller, the most urgent first. */
    List<AfterCourse> toReport() {
        return waiting("r.person.id = :me and c.state <> kz.kenes.training.effect.vocabulary.CourseState.REPORTED");
    }

    /** What was reported in the units that the caller heads, the most urgent first. */
    List<AfterCourse> toHear() {
        return waiting("r.person.id <> :me and c.state = kz.kenes.training.effect.vocabulary.CourseState.REPORTED and "
                + TrainingScope.headAbove("p.unit.id"));
    }

    private List<AfterCourse> waiting(String condition) {
        TypedQuery<AfterCourse> query = scope.fill(em.createQuery(
                "select c" + FROM + " where " + OPEN + " and " + condition + " order by c.due, c.id",
                AfterCourse.class));
        return Fetching.along(query, "c.record.person").getResultList();
    }

    /** Whatever is open and whose term ends by that day, whoever asks. */
    List<AfterCourse> dueBy(LocalDate day) {
        return Fetching.along(
                        em.createQuery(
                                "select c from AfterCourse c where " + OPEN + " and c.due <= :day"
                                        + " and (c.remindedOn is null or c.escalatedOn is null) order by c.due, c.id",
                                AfterCourse.class),
                        "c.record.person",
                        "c.record.item.plan")
                .setParameter("day", day)
                .getResultList();
    }

    ListPage<CourseRow> list(ListQuery query) {
        LocalDate today = scope.today();
        String from = FROM + " join r.person o join p.unit u";
        return new Listing("select c, r, o, u" + from, "select count(c)" + from)
                .where(scope.plan("p"), scope.values())
                .with("day", today)
                .filter("state", "c.state = :state", CourseState::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("year", "p.year = :year", Integer::valueOf)
                .filter("overdue", OPEN + " and c.due < :day", Boolean::valueOf)
                .search("r.title", "r.provider", "o.sortKey")
                .sort("person", "o.sortKey")
                .sort("unit", "u.sortKey")
                .sort("endedOn", "c.endedOn")
                .sort("due", "c.due")
                .order("c.due desc, c.id")
                .page(query, em::createQuery, (Object[] row) -> row(row, today));
    }

    private static CourseRow row(Object[] found, LocalDate today) {
        AfterCourse course = (AfterCourse) found[0];
        TrainingRecord record = (TrainingRecord) found[1];
        return new CourseRow(
                course.id(),
                ((Person) found[2]).fullName(),
                ((Unit) found[3]).name().toLocalized(),
                record.title(),
                record.provider(),
                course.endedOn(),
                course.due(),
                course.state(),
                course.isOverdueOn(today));
    }
}
