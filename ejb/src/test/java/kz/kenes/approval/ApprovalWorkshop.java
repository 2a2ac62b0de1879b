package kz.kenes.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.DeskStep;
import kz.kenes.approval.api.StepReceipt;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalSubject;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.StepVerb;
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
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.Workshop;

/** A university where papers are agreed by the head of the unit within five days and approved by the rector. */
final class ApprovalWorkshop implements AutoCloseable {

    static final LocalDate SINCE = LocalDate.of(2025, 9, 1);
    static final Subject PAPER = new Subject("test.paper", 7);

    /** In the order of the news; emptied by each workshop. */
    static final List<Object> OWNER_WAS_TOLD = new ArrayList<>();

    final Workshop workshop;
    Person author;
    Person head;
    Person rector;
    Person deputy;
    Person stranger;
    long unit;
    long institution;
    long route;

    /** The papers are open only to those whom their approval concerns. */
    @Dependent
    static class PaperSubjects implements ApprovalSubject {

        @Override
        public String route() {
            return PAPER.route();
        }

        @Override
        public boolean isVisible(long subjectId) {
            return false;
        }

        @Override
        public Set<ActorScope> scopes() {
            return Set.of(ActorScope.UNIT, ActorScope.INSTITUTION);
        }

        @Override
        public void stepTaken(StepTaken event) {
            OWNER_WAS_TOLD.add(event);
        }

        @Override
        public void approved(ApprovalCompleted event) {
            OWNER_WAS_TOLD.add(event);
        }

        @Override
        public void givenBack(ApprovalReturned event) {
            OWNER_WAS_TOLD.add(event);
        }

        @Override
        public void takenBack(ApprovalWithdrawn event) {
            OWNER_WAS_TOLD.add(event);
        }
    }

    ApprovalWorkshop() {
        OWNER_WAS_TOLD.clear();
        workshop = new Workshop().knowing(Workshop.type("kz.kenes.approval.service.PeopleActors"), PaperSubjects.class);
        workshop.store(em -> {
            found(em);
            return null;
        });
    }

    private void found(EntityManager em) {
        Institution university = new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
        em.persist(university);
        Institution other = new Institution(InstitutionKind.UNIVERSITY, text("Басқа университет"));
        em.persist(other);
        Unit office = new Unit(university, null, UnitKind.DEPARTMENT, text("Бөлім"), Validity.from(SINCE));
        em.persist(office);
        author = person(em, "Автор", university);
        head = person(em, "Басшы", university);
        rector = person(em, "Ректор", university);
        deputy = person(em, "Орынбасар", university);
        stranger = person(em, "Бөтен", other);
        office.appointHead(head, SINCE, "№ 1");
        Post post = new Post(university, null, text("Ректор"));
        post.entrust(PostDuty.HEAD);
        post.assignTo(rector, SINCE, "№ 1");
        em.persist(post);
        Route paper = new Route(PAPER.route(), text("Қағаз"));
        paper.issue(
                LocalDate.of(2025, 1, 1),
                "№ 1",
                List.of(
                        new StepPlan(
                                StepVerb.AGREE,
                                new Actor(ActorKind.UNIT_HEAD, ActorScope.UNIT, null),
                                null,
                                5,
                                "MTG-05"),
                        new StepPlan(
                                StepVerb.APPROVE,
                                new Actor(ActorKind.POST, ActorScope.INSTITUTION, "HEAD"),
                                null,
                                null,
                                "CNL-05")));
        em.persist(paper);
        em.flush();
        unit = office.id();
        institution = university.id();
        route = paper.id();
    }

    private static Person person(EntityManager em, String surname, Institution institution) {
        Person person = new Person(new PersonName(surname, "Әлия", null));
        em.persist(person);
        person.employ(new Workplace(institution, null, "қызметкер"), StaffCategory.SERVICE, null, Validity.from(SINCE));
        return person;
    }

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, kk + " (рус.)", null);
    }

    ApprovalWorkshop as(Person person, Role... roles) {
        workshop.as(person, roles.length == 0 ? new Role[] {Role.EMPLOYEE} : roles);
        return this;
    }

    <B, R> R ask(Class<B> bean, Function<B, R> task) {
        return workshop.with(bean, task);
    }

    /** The author submits the paper with that content. */
    long submit(String content) {
        as(author);
        return ask(ApprovalProcess.class, process -> {
            Person me = workshop.current(Person.class, author.id());
            return process.submit(new Submission(
                            PAPER,
                            Localized.same("Қағаз"),
                            content,
                            "/test?id=7",
                            Map.of(ActorScope.UNIT, unit, ActorScope.INSTITUTION, institution),
                            Set.of(),
                            me,
                            me))
                    .id();
        });
    }

    List<DeskStep> desk() {
        return ask(ApprovalsBean.class, ApprovalsBean::mySteps);
    }

    ApprovalLife life(long approval) {
        return ask(ApprovalsBean.class, bean -> bean.get(approval));
    }

    StepReceipt agree(long approval, int ordinal) {
        return ask(
                ApprovalsBean.class,
                bean -> bean.agree(new TakeStep(approval, bean.get(approval).version(), ordinal, null)));
    }

    StepReceipt approve(long approval, int ordinal) {
        return ask(
                ApprovalsBean.class,
                bean -> bean.approve(new TakeStep(approval, bean.get(approval).version(), ordinal, null)));
    }

    @Override
    public void close() {
        workshop.close();
    }
}
