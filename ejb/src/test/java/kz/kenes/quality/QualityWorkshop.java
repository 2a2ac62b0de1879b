package kz.kenes.quality;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Post;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;
import kz.kenes.testing.Workshop;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.Training;
import kz.kenes.training.TrainingDraft;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/** A chair below an institute with everybody who has to do with quality, in January 2026. */
final class QualityWorkshop implements AutoCloseable {

    private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);

    final Workshop workshop = new Workshop();
    Person teacher;
    Person colleague;
    Person head;
    Person director;
    Person hr;
    Person representative;
    Person stranger;
    long chair;
    long institute;

    QualityWorkshop() {
        workshop.store(em -> {
            found(em);
            return null;
        });
    }

    private void found(EntityManager em) {
        Institution university = new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
        Institution other = new Institution(InstitutionKind.UNIVERSITY, text("Басқа университет"));
        em.persist(university);
        em.persist(other);
        Unit upper = new Unit(university, null, UnitKind.INSTITUTE, text("Институт"), Validity.from(SINCE));
        Unit lower = new Unit(university, upper, UnitKind.CHAIR, text("Кафедра"), Validity.from(SINCE));
        em.persist(upper);
        em.persist(lower);
        teacher = person(em, "Оқытушы", university, lower);
        colleague = person(em, "Әріптес", university, lower);
        head = person(em, "Меңгеруші", university, lower);
        director = person(em, "Директор", university, upper);
        hr = person(em, "Кадр", university, upper);
        representative = person(em, "Өкіл", university, upper);
        stranger = person(em, "Бөтен", other, null);
        lower.appointHead(head, SINCE, "№ 1");
        upper.appointHead(director, SINCE, "№ 2");
        Post post = new Post(university, null, text("Басшылық өкілі"));
        post.entrust(PostDuty.MANAGEMENT_REPRESENTATIVE);
        post.assignTo(representative, SINCE, "№ 3");
        em.persist(post);
        em.flush();
        chair = lower.id();
        institute = upper.id();
    }

    private static Person person(EntityManager em, String surname, Institution institution, Unit unit) {
        Person person = new Person(new PersonName(surname, "Әлия", null));
        em.persist(person);
        person.employ(new Workplace(institution, unit, "қызметкер"), StaffCategory.SERVICE, null, Validity.from(SINCE));
        return person;
    }

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, kk + " (рус.)", null);
    }

    QualityWorkshop as(Person person) {
        workshop.as(person, person == hr ? new Role[] {Role.HR, Role.EMPLOYEE} : new Role[] {Role.EMPLOYEE});
        return this;
    }

    <B, R> R ask(Class<B> bean, Function<B, R> task) {
        return workshop.with(bean, task);
    }

    <B> void tell(Class<B> bean, Consumer<B> task) {
        workshop.with(bean, one -> {
            task.accept(one);
            return null;
        });
    }

    /** A planned training of the teacher that was done and ended on that day. */
    void doneTraining(LocalDate ended) {
        long item = missedTraining();
        workshop.store(em -> {
            em.createNativeQuery("insert into training_record (id, version, person_id, item_id, title, provider, hours,"
                            + " ended_on, proof) values (1, 1, " + teacher.id() + ", " + item
                            + ", 'Деректер ғылымы', 'ҚазҰУ', 72, date '" + ended + "', '№ 1')")
                    .executeUpdate();
            return null;
        });
    }

    /** A training of the teacher that was not done, with the reason; its id. */
    long missedTraining() {
        return workshop.store(em -> {
            Employment work = em.find(Person.class, teacher.id()).employments().get(0);
            IndividualPlan plan = new IndividualPlan(work, 2026, LocalDate.of(2026, 1, 15));
            em.persist(plan);
            Training training = new Training(
                    new TrainingDraft(
                            TrainingArea.TECHNICAL_MEANS,
                            TrainingForm.PROGRAMME,
                            TrainingPurpose.MODERN_TECHNOLOGY,
                            "Деректер ғылымы",
                            "ҚазҰУ",
                            null,
                            null,
                            72,
                            LocalDate.of(2026, 1, 5),
                            LocalDate.of(2026, 1, 12),
                            BigDecimal.ZERO,
                            null,
                            null),
                    2026);
            TrainingItem item = plan.add(training, List.of(), em.find(Person.class, teacher.id()));
            em.persist(item);
            em.flush();
            em.createNativeQuery("update training_item set item_state = 'NOT_DONE', not_done_reason = 'Қаржы бөлінбеді'"
                            + " where id = " + item.id())
                    .executeUpdate();
            return item.id();
        });
    }

    @Override
    public void close() {
        workshop.close();
    }
}
