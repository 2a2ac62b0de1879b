package kz.kenes.training;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.GiveBack;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.people.Account;
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
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Workshop;
import kz.kenes.training.api.BeginSchedule;
import kz.kenes.training.api.DescribeTraining;
import kz.kenes.training.api.FindingEntry;
import kz.kenes.training.api.PlanView;
import kz.kenes.training.api.RecordDiscussion;
import kz.kenes.training.api.ShareEntry;
import kz.kenes.training.service.ConsolidatedApprovals;
import kz.kenes.training.service.InstituteApprovals;
import kz.kenes.training.service.TrainingPlansBean;
import kz.kenes.training.service.UnitApprovals;
import kz.kenes.training.service.UnitSchedulesBean;
import kz.kenes.training.vocabulary.AnalysisInput;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/** A university with an institute, a chair and everybody whom the procedure names, in January 2026. */
final class TrainingWorkshop implements AutoCloseable {

    static final int YEAR = 2026;
    private static final LocalDate SINCE = LocalDate.of(2025, 9, 1);

    final Workshop workshop = new Workshop()
            .knowing(Workshop.type("kz.kenes.approval.service.PeopleActors"))
            .knowing(UnitApprovals.class, InstituteApprovals.class, ConsolidatedApprovals.class);
    Person teacher;
    Person keeper;
    Person head;
    Person director;
    Person hr;
    Person finance;
    Person apparatus;
    Person stranger;
    long chair;
    long institute;
    private Institution university;

    TrainingWorkshop() {
        workshop.store(em -> {
            found(em);
            return null;
        });
    }

    private void found(EntityManager em) {
        university = new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
        Institution other = new Institution(InstitutionKind.UNIVERSITY, text("Басқа университет"));
        em.persist(university);
        em.persist(other);
        Unit upper = new Unit(university, null, UnitKind.INSTITUTE, text("Институт"), Validity.from(SINCE));
        Unit lower = new Unit(university, upper, UnitKind.CHAIR, text("Кафедра"), Validity.from(SINCE));
        Unit service = new Unit(university, null, UnitKind.SERVICE, text("HR қызметі"), Validity.from(SINCE));
        em.persist(upper);
        em.persist(lower);
        em.persist(service);
        teacher = person(em, "Оқытушы", university, lower);
        keeper = person(em, "Хатшы", university, lower);
        head = person(em, "Меңгеруші", university, lower);
        director = person(em, "Директор", university, upper);
        hr = person(em, "Кадр", university, service);
        finance = person(em, "Қаржыгер", university, service);
        apparatus = person(em, "Аппарат", university, service);
        stranger = person(em, "Бөтен", other, null);
        em.persist(new Account(hr, "hroffice", "x", Set.of(Role.HR), false));
        lower.appointHead(head, SINCE, "№ 1");
        upper.appointHead(director, SINCE, "№ 2");
        post(em, PostDuty.FINANCE_HEAD, finance);
        post(em, PostDuty.APPARATUS_HEAD, apparatus);
        em.flush();
        chair = lower.id();
        institute = upper.id();
    }

    private void post(EntityManager em, PostDuty duty, Person holder) {
        Post post = new Post(university, null, text(duty.name()));
        post.entrust(duty);
        post.assignTo(holder, SINCE, "№ 3");
        em.persist(post);
    }

    private static Person person(EntityManager em, String surname, Institution institution, Unit unit) {
        Person person = new Person(new PersonName(surname, "Әлия", null));
        em.persist(person);
        person.employ(new Workplace(institution, unit, "қызметкер"), StaffCategory.SERVICE, null, Validity.from(SINCE));
        return person;
    }

    /** More people in the chair. */
    Person colleague(String surname) {
        return workshop.store(em -> {
            Person person =
                    person(em, surname, em.find(Institution.class, university.id()), em.find(Unit.class, chair));
            em.flush();
            return person;
        });
    }

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, kk + " (рус.)", null);
    }

    TrainingWorkshop as(Person person) {
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

    PlanView plan(long id) {
        return ask(TrainingPlansBean.class, plans -> plans.get(id));
    }

    static DescribeTraining training(String title, String first, String last, String cost, ShareEntry... shares) {
        return new DescribeTraining(
                TrainingArea.TECHNICAL_MEANS,
                TrainingForm.PROGRAMME,
                TrainingPurpose.MODERN_TECHNOLOGY,
                title,
                "ҚазҰУ",
                null,
                null,
                72,
                LocalDate.parse(first),
                LocalDate.parse(last),
                new BigDecimal(cost),
                null,
                null,
                List.of(shares));
    }

    static ShareEntry university(String amount) {
        return new ShareEntry(FundingSource.UNIVERSITY_BUDGET, new BigDecimal(amount), "№ 3", "ТС-1", null);
    }

    static ShareEntry own(String amount) {
        return new ShareEntry(FundingSource.EMPLOYEE_OWN, new BigDecimal(amount), null, null, null);
    }

    /** The plan of the person with these trainings, handed in. */
    long handedIn(Person person, DescribeTraining... trainings) {
        as(person);
        long id = ask(TrainingPlansBean.class, plans -> plans.begin(chair, YEAR));
        for (DescribeTraining training : trainings) {
            tell(TrainingPlansBean.class, plans -> plans.add(id, plans.get(id).version(), training));
        }
        tell(TrainingPlansBean.class, plans -> plans.handIn(id, plans.get(id).version()));
        return id;
    }

    /** The head drafts the schedule of the chair. */
    long drafted() {
        as(head);
        List<FindingEntry> findings = Arrays.stream(AnalysisInput.values())
                .map(input -> new FindingEntry(input, "Қорытынды"))
                .toList();
        return ask(
                UnitSchedulesBean.class,
                schedules -> schedules.begin(new BeginSchedule(chair, YEAR, findings, keeper.id())));
    }

    /** Discussed by the meeting and submitted by the keeper. */
    void submitted(long schedule) {
        submitted(schedule, keeper);
    }

    /** The same by anybody. */
    void submitted(long schedule, Person by) {
        as(by);
        byte[] scan = PdfPaper.of(new Paper(
                Language.KK, "№ 5 хаттама", List.of(Block.Paragraph.of("Кесте талқыланды.")), workshop.now()));
        tell(
                UnitSchedulesBean.class,
                schedules -> schedules.discuss(new RecordDiscussion(
                        schedule,
                        schedules.get(schedule).version(),
                        null,
                        "5",
                        LocalDate.of(2026, 1, 14),
                        new FileContent("хаттама.pdf", "application/pdf", scan))));
        tell(
                UnitSchedulesBean.class,
                schedules -> schedules.submit(schedule, schedules.get(schedule).version()));
    }

    ApprovalLife life(String route, long id) {
        return ask(ApprovalsBean.class, approvals -> approvals.of(route, id));
    }

    /** Whoever is signed in takes the step that is awaited. */
    void take(String route, long id) {
        ApprovalLife life = life(route, id);
        TakeStep step = new TakeStep(life.id(), life.version(), life.awaited().ordinal(), null);
        tell(ApprovalsBean.class, approvals -> {
            switch (life.awaited().verb()) {
                case AGREE -> approvals.agree(step);
                case APPROVE -> approvals.approve(step);
                case SIGN -> approvals.sign(step);
                case CONCLUDE -> approvals.conclude(step);
            }
        });
    }

    void giveBack(String route, long id, String remarks) {
        ApprovalLife life = life(route, id);
        tell(
                ApprovalsBean.class,
                approvals -> approvals.giveBack(
                        new GiveBack(life.id(), life.version(), life.awaited().ordinal(), remarks)));
    }

    @Override
    public void close() {
        workshop.close();
    }
}
