package kz.kenes.council;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.kenes.council.meeting.api.AddAgendaItem;
import kz.kenes.council.meeting.api.MarkAttendance;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.meeting.service.AgendaApprovals;
import kz.kenes.council.meeting.service.AgendasBean;
import kz.kenes.council.meeting.service.AttendancesBean;
import kz.kenes.council.meeting.service.MeetingActors;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.service.BodyActors;
import kz.kenes.council.service.CompositionApprovals;
import kz.kenes.council.service.StructureApprovals;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
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
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.Remit;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.Workshop;

/** A body with its members at a university, and the people who carry its meetings through. */
final class CouncilWorkshop implements AutoCloseable {

    static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);
    private static final String ORDER = "01.09.2025 № 15 бұйрық";

    final Workshop workshop = new Workshop()
            .knowing(Workshop.type("kz.kenes.approval.service.PeopleActors"))
            .knowing(MeetingActors.class, BodyActors.class, AgendaApprovals.class, CompositionApprovals.class)
            .knowing(StructureApprovals.class);
    final List<Person> members = new ArrayList<>();
    Person rector;
    Person stranger;
    long body;
    private long chairPost;
    long meeting;

    /** The members hold their seats as persons, the chair through a post; one seat of the number is a vacant post. */
    CouncilWorkshop(BodyKind kind, int size) {
        workshop.store(em -> {
            found(em, kind, size);
            return null;
        });
    }

    private void found(EntityManager em, BodyKind kind, int size) {
        Institution university = new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
        Institution other = new Institution(InstitutionKind.UNIVERSITY, text("Басқа университет"));
        em.persist(university);
        em.persist(other);
        rector = person(em, "Ректор", university);
        em.persist(new Account(rector, "rector", "x", Set.of(Role.RECTOR), false));
        stranger = person(em, "Бөтен", other);
        for (int i = 1; i <= size; i++) {
            members.add(person(em, "Мүше" + i, university));
        }
        // One of the seats is vacant, so that the last person holds none.
        Post post = new Post(university, null, text("Оқу ісі жөніндегі проректор"));
        post.entrust(PostDuty.ACADEMIC_DEPUTY);
        post.assignTo(members.get(0), FOUNDED, ORDER);
        em.persist(post);
        Regulation regulation = new Regulation(text("Ереже"), kind, "ЖН-АЛТ-01");
        regulation.issue("05", ORDER, LocalDate.of(2020, 1, 1), Profiles.of(kind));
        em.persist(regulation);
        for (RemitKind list : RemitKind.of(kind)) {
            Remit remit = new Remit(list, "ЖН-АЛТ-01", LocalDate.of(2020, 1, 1));
            remit.add(text("Бірінші"));
            remit.add(text("Екінші"));
            em.persist(remit);
        }
        Body above = kind == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION ? republican(em) : null;
        Body founded = new Body(kind, text("Оқу-әдістемелік кеңес"), university, above, regulation, FOUNDED, ORDER);
        Composition draft = founded.draftComposition(FOUNDED, ORDER);
        List<SeatDraft> seats = new ArrayList<>();
        seats.add(SeatDraft.of(SeatRole.CHAIR, post));
        Post vacant = new Post(university, null, text("Бос орын"));
        em.persist(vacant);
        for (Person member : members.subList(1, size - 1)) {
            SeatRole[] roles = {SeatRole.DEPUTY_CHAIR, SeatRole.SECRETARY};
            SeatRole role = seats.size() <= roles.length ? roles[seats.size() - 1] : SeatRole.MEMBER;
            seats.add(SeatDraft.of(role, member));
        }
        seats.add(4, SeatDraft.of(SeatRole.MEMBER, vacant));
        draft.change(FOUNDED, ORDER, seats);
        Instant before = FOUNDED.minusDays(1).atStartOfDay(Body.ZONE).toInstant();
        draft.propose(members.get(0), FOUNDED.atStartOfDay(Body.ZONE).toInstant());
        draft.approve(rector, before);
        em.persist(founded);
        em.flush();
        body = founded.id();
        chairPost = post.id();
    }

    /** The republican council, under which associations stand, at a ministry of its own. */
    private static Body republican(EntityManager em) {
        Institution ministry = new Institution(InstitutionKind.MINISTRY, text("Министрлік"));
        em.persist(ministry);
        Regulation regulation = new Regulation(text("РОӘК ережесі"), BodyKind.REPUBLICAN_COUNCIL, "№ 400");
        regulation.issue("1", ORDER, LocalDate.of(2020, 1, 1), Profiles.of(BodyKind.REPUBLICAN_COUNCIL));
        em.persist(regulation);
        Body republican =
                new Body(BodyKind.REPUBLICAN_COUNCIL, text("РОӘК"), ministry, null, regulation, FOUNDED, ORDER);
        em.persist(republican);
        return republican;
    }

    /** A body below, with the same chair and secretary. */
    long below(BodyKind kind) {
        return workshop.store(em -> {
            Body above = em.find(Body.class, body);
            Regulation regulation = new Regulation(text("Ереже"), kind, "ЖН-АЛТ-02");
            regulation.issue("01", ORDER, LocalDate.of(2020, 1, 1), Profiles.of(kind));
            em.persist(regulation);
            Body founded =
                    new Body(kind, text("Төменгі орган"), above.institution(), above, regulation, FOUNDED, ORDER);
            if (kind == BodyKind.INSTITUTE_BUREAU) {
                Unit institute = new Unit(
                        above.institution(), null, UnitKind.INSTITUTE, text("Институт"), Validity.from(FOUNDED));
                em.persist(institute);
                founded.serve(institute, List.of());
            }
            Composition draft = founded.draftComposition(FOUNDED, ORDER);
            Person secretary = em.find(Person.class, secretary().id());
            SeatDraft first = SeatDraft.of(SeatRole.CHAIR, em.find(Post.class, chairPost));
            draft.change(FOUNDED, ORDER, List.of(first, SeatDraft.of(SeatRole.SECRETARY, secretary)));
            Instant before = FOUNDED.minusDays(1).atStartOfDay(Body.ZONE).toInstant();
            draft.propose(
                    em.find(Person.class, chair().id()),
                    FOUNDED.atStartOfDay(Body.ZONE).toInstant());
            draft.approve(em.find(Person.class, rector.id()), before);
            em.persist(founded);
            em.flush();
            return founded.id();
        });
    }

    private static Person person(EntityManager em, String surname, Institution institution) {
        Person person = new Person(new PersonName(surname, "Әлия", null));
        em.persist(person);
        person.employ(
                new Workplace(institution, null, "қызметкер"), StaffCategory.SERVICE, null, Validity.from(FOUNDED));
        return person;
    }

    /**
     * The stranger, who works for the national centre.
     *
     * @param lastDay null for as long as it may be
     */
    Person ofCentre(LocalDate lastDay) {
        return workshop.store(em -> {
            Institution centre = new Institution(InstitutionKind.NATIONAL_CENTRE, text("ЖББДҰО"));
            em.persist(centre);
            Person person = em.find(Person.class, stranger.id());
            person.employ(
                    new Workplace(centre, null, "сарапшы"),
                    StaffCategory.SERVICE,
                    null,
                    new Validity(FOUNDED, lastDay));
            return person;
        });
    }

    static LocalizedText text(String kk) {
        return new LocalizedText(kk, kk + " (рус.)", null);
    }

    static Localized said(String kk) {
        return new Localized(kk, kk + " (рус.)", null);
    }

    Person chair() {
        return members.get(0);
    }

    Person secretary() {
        return members.get(2);
    }

    CouncilWorkshop asSecretary() {
        workshop.as(secretary(), Role.SECRETARY);
        return this;
    }

    CouncilWorkshop asChair() {
        workshop.as(chair(), Role.CHAIR);
        return this;
    }

    CouncilWorkshop asMember(int number) {
        workshop.as(members.get(number), Role.MEMBER);
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

    MeetingView look() {
        return ask(MeetingsBean.class, meetings -> meetings.get(meeting));
    }

    long version() {
        return look().version();
    }

    /** The first task, subject or direction of the body; none for a kind without a list. */
    List<Long> remitIds() {
        return ask(AgendasBean.class, agendas -> agendas.remits(meeting)).stream()
                .limit(1)
                .map(RemitView::id)
                .toList();
    }

    /** Planned and with that many items. */
    CouncilWorkshop planned(int items) {
        asSecretary();
        meeting = ask(
                MeetingsBean.class,
                meetings -> meetings.plan(new PlanMeeting(
                        body,
                        MeetingKind.ORDINARY,
                        null,
                        workshop.now().plus(Duration.ofDays(10)),
                        "Мәжіліс залы",
                        null,
                        "key-1")));
        for (int i = 1; i <= items; i++) {
            String title = "Мәселе " + i;
            tell(
                    AgendasBean.class,
                    agendas -> agendas.addItem(new AddAgendaItem(
                            meeting,
                            version(),
                            said(title),
                            members.get(3).id(),
                            null,
                            10,
                            said("Бекітілсін."),
                            remitIds())));
        }
        return this;
    }

    /** Open with that many members present, the chair presiding. */
    CouncilWorkshop open(int items, int present) {
        planned(items);
        tell(MeetingsBean.class, meetings -> meetings.submitAgenda(meeting, version()));
        asChair().tell(MeetingsBean.class, meetings -> meetings.approveAgenda(meeting, version()));
        asSecretary().tell(MeetingsBean.class, meetings -> meetings.convene(meeting, version()));
        workshop.passes(Duration.ofDays(10));
        for (Person absent : members.subList(present, members.size() - 1)) {
            tell(
                    AttendancesBean.class,
                    roll -> roll.mark(new MarkAttendance(meeting, absent.id(), Presence.ABSENT, null, null)));
        }
        tell(AttendancesBean.class, roll -> roll.markOthersPresent(meeting));
        tell(MeetingsBean.class, meetings -> meetings.open(meeting, version(), chair().id()));
        return this;
    }

    @Override
    public void close() {
        workshop.close();
    }
}
