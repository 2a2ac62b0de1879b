package kz.kenes.council;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.ChangeComposition;
import kz.kenes.council.api.Compositions;
import kz.kenes.council.api.DraftComposition;
import kz.kenes.council.api.FoundBody;
import kz.kenes.council.api.SeatEntry;
import kz.kenes.council.meeting.api.AddAgendaItem;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.MarkAttendance;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.api.AssignPost;
import kz.kenes.people.api.CreatePost;
import kz.kenes.people.api.DescribeInstitution;
import kz.kenes.people.api.DescribePerson;
import kz.kenes.people.api.Employ;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.api.OneTimePassword;
import kz.kenes.people.api.OpenAccount;
import kz.kenes.people.api.People;
import kz.kenes.people.api.Posts;
import kz.kenes.people.api.Profile;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.regulation.api.EditionNumbers;
import kz.kenes.regulation.api.IssueEdition;
import kz.kenes.regulation.api.RegisterRegulation;
import kz.kenes.regulation.api.Regulations;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.sample.MeetingSample;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.Administrator;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.Remote;

/** A body of a new institution, founded from outside with nothing but the API; each test that needs one founds its own. */
public final class RemoteCouncil {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final String PASSWORD = "Хаттама-қолы-2026";
    private static final String GROUND = "№ 1 бұйрық";

    public final Kenes kenes;
    public final Remote administrator;
    public final String name;
    public final BodyKind kind;
    public final long institution;
    public final long body;
    public final List<Member> members = new ArrayList<>();
    public final Member rector;

    /** Somebody with an account. */
    public record Member(long id, String surname, String username, String password, Remote remote) {
        public <T> T api(Class<T> type) {
            return remote.api(type);
        }
    }

    public RemoteCouncil(Kenes kenes, BodyKind kind, int size) {
        this(kenes, kind, size, null, null);
    }

    /** A body whose own regulation lets it vote in another form than usual. */
    static RemoteCouncil voting(Kenes kenes, BodyKind kind, int size, VotingForm form) {
        Regulations regulations = Administrator.of(kenes).api(Regulations.class);
        EditionNumbers usual = regulations.profile(kind);
        long regulation =
                regulations.register(new RegisterRegulation(said("Жасырын дауыс беретін кеңес"), kind, GROUND));
        regulations.issue(new IssueEdition(
                regulation,
                regulations.get(regulation).version(),
                "01",
                GROUND,
                today().minusYears(1),
                new EditionNumbers(
                        usual.quorumNumerator(),
                        usual.quorumDenominator(),
                        usual.quorumExceeded(),
                        usual.quorumEffect(),
                        usual.majorityBase(),
                        usual.tieBreak(),
                        form,
                        usual.minutesSigning(),
                        usual.frequency(),
                        usual.frequencyNumber(),
                        usual.noticeDays(),
                        usual.remoteCounts())));
        return new RemoteCouncil(kenes, kind, size, null, regulation);
    }

    /** A body under another one. */
    public static RemoteCouncil under(long above, Kenes kenes, BodyKind kind, int size) {
        return new RemoteCouncil(kenes, kind, size, above, null);
    }

    private RemoteCouncil(Kenes kenes, BodyKind kind, int size, Long above, Long regulation) {
        this.kenes = kenes;
        this.kind = kind;
        this.administrator = Administrator.of(kenes);
        this.name = "Кеңес " + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
        this.institution = administrator
                .api(Institutions.class)
                .register(new DescribeInstitution(InstitutionKind.UNIVERSITY, said(name), null, List.of(), null));
        this.rector = person(Set.of(Role.RECTOR));
        for (int i = 0; i < size; i++) {
            members.add(person(
                    switch (i) {
                        case 0, 1 -> Set.of(Role.CHAIR);
                        case 2 -> Set.of(Role.SECRETARY);
                        default -> Set.of(Role.MEMBER);
                    }));
        }
        this.body = administrator
                .api(Bodies.class)
                .found(new FoundBody(kind, said(name), institution, above, regulation, today(), GROUND));
        compose();
    }

    private void compose() {
        Compositions byAdministrator = administrator.api(Compositions.class);
        long composition = byAdministrator.draft(new DraftComposition(body, today(), GROUND));
        List<SeatEntry> seats = new ArrayList<>();
        for (Member member : members) {
            SeatRole role =
                    switch (seats.size()) {
                        case 0 -> SeatRole.CHAIR;
                        case 1 -> SeatRole.DEPUTY_CHAIR;
                        case 2 -> SeatRole.SECRETARY;
                        default -> SeatRole.MEMBER;
                    };
            Long post = role == SeatRole.CHAIR ? chairPost(member) : null;
            seats.add(new SeatEntry(role, post, post == null ? member.id() : null, false));
        }
        long version = byAdministrator.get(composition).version();
        byAdministrator.change(new ChangeComposition(composition, version, today(), GROUND, seats));
        Compositions byChair = chair().api(Compositions.class);
        byChair.propose(composition, byChair.get(composition).version());
        Approvals byRector = rector.api(Approvals.class);
        ApprovalLife proposed = byRector.of("council.composition", composition);
        byRector.approve(new TakeStep(proposed.id(), proposed.version(), 1, null));
    }

    /** The post through which the chair of a council or an association sits. */
    private long chairPost(Member holder) {
        Posts posts = administrator.api(Posts.class);
        long post = posts.create(new CreatePost(institution, null, said("Оқу ісі жөніндегі проректор")));
        posts.entrust(post, posts.get(post).version(), PostDuty.ACADEMIC_DEPUTY);
        posts.assign(new AssignPost(post, posts.get(post).version(), holder.id(), today().minusYears(1), GROUND));
        return post;
    }

    /** A new employee of the institution. */
    public Member person(Set<Role> roles) {
        int number = NUMBER.incrementAndGet();
        String username = "t" + ProcessHandle.current().pid() + "." + number;
        String surname = "Тегі" + number;
        People people = administrator.api(People.class);
        long id = people.register(
                new DescribePerson(surname, "Аты", "Әкесінің аты", null, null, Language.KK, null, null));
        people.employ(new Employ(
                id, institution, null, StaffCategory.SERVICE, null, "қызметкер", today().minusYears(1), null));
        OneTimePassword password = administrator.api(Accounts.class).open(new OpenAccount(id, username, roles));
        Remote.as(kenes, username, password.password())
                .api(Profile.class)
                .changePassword(password.password(), PASSWORD);
        return new Member(id, surname, username, PASSWORD, Remote.as(kenes, username, PASSWORD));
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static Localized said(String kk) {
        return new Localized(kk, kk + " (рус.)", null);
    }

    public Member chair() {
        return members.get(0);
    }

    public Member deputy() {
        return members.get(1);
    }

    public Member secretary() {
        return members.get(2);
    }

    public MeetingView look(long meeting) {
        return secretary().api(Meetings.class).get(meeting);
    }

    /** @return id of the meeting */
    long planned(String key, int items) {
        long meeting = secretary()
                .api(Meetings.class)
                .plan(new PlanMeeting(
                        body,
                        MeetingKind.ORDINARY,
                        null,
                        Instant.now().plus(Duration.ofDays(1)),
                        "Мәжіліс залы",
                        null,
                        key));
        for (int i = 1; i <= items; i++) {
            secretary()
                    .api(Agendas.class)
                    .addItem(new AddAgendaItem(
                            meeting,
                            look(meeting).version(),
                            said("Мәселе " + i),
                            members.get(3).id(),
                            null,
                            10,
                            said("Бекітілсін."),
                            remitIds(meeting)));
        }
        return meeting;
    }

    /** What an item of the body has to name: one task, subject or direction; none for a kind without a list. */
    List<Long> remitIds(long meeting) {
        return secretary().api(Agendas.class).remits(meeting).stream()
                .limit(1)
                .map(RemitView::id)
                .toList();
    }

    long convened(int items) {
        long meeting = planned(null, items);
        Meetings bySecretary = secretary().api(Meetings.class);
        bySecretary.submitAgenda(meeting, look(meeting).version());
        chair().api(Meetings.class).approveAgenda(meeting, look(meeting).version());
        bySecretary.convene(meeting, look(meeting).version());
        return meeting;
    }

    /** Open with the first members present, the chair presiding. */
    long open(int items, int present) {
        long meeting = convened(items);
        Attendances roll = secretary().api(Attendances.class);
        for (Member absent : members.subList(present, members.size())) {
            roll.mark(new MarkAttendance(meeting, absent.id(), Presence.ABSENT, null, null));
        }
        roll.markOthersPresent(meeting);
        secretary().api(Meetings.class).open(meeting, look(meeting).version(), chair().id());
        return meeting;
    }

    /** The sample program, with people of this body. */
    MeetingSample sample() {
        return new MeetingSample(outside(secretary()), outside(chair()), outside(members.get(4)));
    }

    private MeetingSample.Person outside(Member member) {
        String server = "remote+http://127.0.0.1:" + kenes.at("").getPort();
        return new MeetingSample.Person(server, member.username(), member.password());
    }

    /** @return id of a new ballot on an item, counted from 0 */
    long ballot(long meeting, int item) {
        return secretary()
                .api(Voting.class)
                .open(look(meeting).agenda().get(item).id(), null);
    }

    /** All present are for it, and it is decided, on a legal basis because the republican council has to name one. */
    void decide(long ballot, DecisionType type, Localized text, List<Long> persons, LocalDate due) {
        Voting voting = secretary().api(Voting.class);
        voting.recordHands(new RecordHands(ballot, voting.get(ballot).version(), Choice.FOR, List.of()));
        voting.close(ballot, voting.get(ballot).version());
        secretary()
                .api(Decisions.class)
                .record(new RecordDecision(ballot, type, text, persons, List.of(), due, "«Білім туралы» Заң"));
    }
}
