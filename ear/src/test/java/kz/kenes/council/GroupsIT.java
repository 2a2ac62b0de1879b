package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.GiveBack;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.ChangeComposition;
import kz.kenes.council.api.CompositionView;
import kz.kenes.council.api.Compositions;
import kz.kenes.council.api.DraftComposition;
import kz.kenes.council.api.SeatEntry;
import kz.kenes.council.api.SeatView;
import kz.kenes.council.board.api.BoardPosts;
import kz.kenes.council.board.api.PublishPost;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.group.api.FormGroup;
import kz.kenes.council.group.api.GiveTask;
import kz.kenes.council.group.api.GroupView;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.council.guidance.api.Guidances;
import kz.kenes.council.guidance.api.RecordGuidance;
import kz.kenes.council.inquiry.api.AddresseeView;
import kz.kenes.council.inquiry.api.AnswerInquiry;
import kz.kenes.council.inquiry.api.AskForInformation;
import kz.kenes.council.inquiry.api.AskingBody;
import kz.kenes.council.inquiry.api.Inquiries;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.MarkAttendance;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests, groups, the platform and compositions from outside and in the browser, with what is refused. */
class GroupsIT extends Browser {

    private static final LocalDate TODAY = RemoteCouncil.today();
    private static final FileContent NOTE = new FileContent("tizim.txt", "text/plain", "Тізім".getBytes());

    private static <T> T as(String username, Class<T> api) {
        return Remote.as(TestRun.kenes(), username).api(api);
    }

    private static void refused(String key, Executable call) {
        assertEquals(key, assertThrows(KenesException.class, call).key());
    }

    private static Localized said(String kk) {
        return RemoteCouncil.said(kk);
    }

    @Test
    @Clause({"CNL-26", "CNL-28"})
    void aUniversityAnswersTheAssociationAndNobodyElseDoes() {
        Inquiries secretary = as("asecretary", Inquiries.class);
        AskingBody body = secretary.asking().get(0);
        AskForInformation question = new AskForInformation(
                body.id(),
                said("Зертханалар тізімі"),
                "Зертханалардың атауы мен жабдығы",
                TODAY.plusDays(3),
                List.of(),
                new ArrayList<>(
                        body.universities().stream().map(one -> one.id()).toList()),
                new ArrayList<>(List.of(NOTE)),
                "groups-it-1");
        long inquiry = secretary.ask(question);
        assertEquals(inquiry, secretary.ask(question));
        refused(
                "council.inquiry.DUE_IN_PAST",
                () -> secretary.ask(new AskForInformation(
                        body.id(),
                        said("А"),
                        "Б",
                        TODAY.minusDays(1),
                        List.of(),
                        question.universityIds(),
                        List.of(),
                        null)));
        refused("council.inquiry.NOT_OFFICER", () -> as("usecretary", Inquiries.class)
                .ask(new AskForInformation(
                        body.id(), said("А"), "Б", TODAY, List.of(), question.universityIds(), List.of(), null)));
        refused("shared.NOT_ALLOWED", () -> as("teacher", Inquiries.class).ask(question));
        Inquiries university = as("usecretary", Inquiries.class);
        AddresseeView line = university.get(inquiry).addressees().stream()
                .filter(AddresseeView::mayAnswer)
                .findFirst()
                .orElseThrow();
        refused("council.inquiry.NOT_RESPONDENT", () -> as("teacher", Inquiries.class)
                .answer(new AnswerInquiry(line.id(), line.version(), "Жауап", List.of())));
        university.answer(
                new AnswerInquiry(line.id(), line.version(), "Он екі зертхана", new ArrayList<>(List.of(NOTE))));
        refused(
                "shared.STALE",
                () -> university.answer(new AnswerInquiry(line.id(), line.version(), "Тағы", List.of())));
        AddresseeView answered = secretary.get(inquiry).addressees().stream()
                .filter(one -> one.id() == line.id())
                .findFirst()
                .orElseThrow();
        refused("shared.NOT_ALLOWED", () -> as("teacher", Inquiries.class).accept(answered.id(), answered.version()));
        secretary.accept(answered.id(), answered.version());
        refused("shared.NOT_FOUND", () -> as("rmember20", Inquiries.class).get(inquiry));
    }

    @Test
    @Clause({"CNL-27", "CNL-28"})
    void aGroupIsFormedByItsBodyAndLedByItsLeader() {
        WorkingGroups secretary = as("asecretary", WorkingGroups.class);
        long body = secretary.forming().get(0).id();
        List<Long> people = as("asecretary", Bodies.class).get(body, null).seats().stream()
                .map(SeatView::personId)
                .toList();
        FormGroup form = new FormGroup(
                body, said("Сынақ тобы"), "№ 1 хаттама", TODAY.plusDays(5), people.get(3), people.get(4), List.of());
        long group = secretary.form(form);
        refused("council.group.NOT_OFFICER", () -> as("usecretary", WorkingGroups.class)
                .form(form));
        refused("shared.NOT_ALLOWED", () -> as("amember3", WorkingGroups.class).form(form));
        refused(
                "council.group.TERM_IN_PAST",
                () -> secretary.form(new FormGroup(
                        body, said("А"), "Б", TODAY.minusDays(1), people.get(3), people.get(4), List.of())));
        GroupView view = secretary.get(group);
        GiveTask task = new GiveTask(group, view.version(), "Жинақтау", people.get(4), TODAY.plusDays(5));
        refused("council.group.NOT_LEADER", () -> as("amember2", WorkingGroups.class)
                .give(task));
        refused("council.group.TASK_AFTER_TERM", () -> as("amember1", WorkingGroups.class)
                .give(new GiveTask(group, view.version(), "Жинақтау", people.get(4), TODAY.plusDays(6))));
        as("amember1", WorkingGroups.class).give(task);
        refused("shared.STALE", () -> as("amember1", WorkingGroups.class).give(task));
        refused("shared.NOT_FOUND", () -> as("rmember20", WorkingGroups.class).get(group));
    }

    @Test
    @Clause({"CNL-39", "PLN-16"})
    void thePlatformIsOpenToMembersAndTheMinistryAndDocumentsAreKeptByTheCouncil() {
        BoardPosts member = as("amember2", BoardPosts.class);
        long body = member.boards().get(0).id();
        PublishPost message =
                new PublishPost(body, BoardPostKind.MESSAGE, said("Сұрақ"), said("Мәтін"), null, List.of());
        long post = member.publish(message);
        refused("shared.NOT_FOUND", () -> as("usecretary", BoardPosts.class).get(post));
        refused("shared.NOT_FOUND", () -> as("usecretary", BoardPosts.class).publish(message));
        refused("shared.NOT_ALLOWED", () -> member.pin(post, 1, true));
        refused(
                "council.board.TERM_REQUIRED",
                () -> member.publish(new PublishPost(
                        body, BoardPostKind.DRAFT, said("А"), said("Б"), TODAY.minusDays(1), List.of())));
        as("rsecretary", BoardPosts.class).comment(post, "Министрлік жауабы");
        BoardPosts secretary = as("asecretary", BoardPosts.class);
        secretary.close(post, secretary.get(post).version(), true);
        refused("council.board.WRONG_STATE", () -> member.comment(post, "Кеш"));

        Guidances reader = as("teacher", Guidances.class);
        assertFalse(reader.list(ListQuery.first(5)).rows().isEmpty());
        Guidances council = as("rsecretary", Guidances.class);
        RecordGuidance document = new RecordGuidance(
                council.councils().get(0),
                "СЫНАҚ-1",
                TODAY,
                said("Ұсыным"),
                said("Мазмұны"),
                null,
                new ArrayList<>(List.of(council.subjects().get(0).id())),
                List.of());
        council.record(document);
        refused("council.guidance.NUMBER_TAKEN", () -> council.record(document));
        refused("shared.NOT_FOUND", () -> as("usecretary", Guidances.class).record(document));
        refused("shared.NOT_ALLOWED", () -> reader.record(document));
    }

    @Test
    @Clause({"CNL-05", "CNL-18", "CNL-25", "MTG-23"})
    void aCompositionIsGivenBackConsentIsRecordedAndAnExcludedMemberSitsNoMore() {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.REPUBLICAN_COUNCIL, 6);
        givenBack(council);
        long meeting = council.open(1, 6);
        long decision = decided(council, meeting);
        SeatView seat = council.secretary()
                .api(Bodies.class)
                .get(council.body, null)
                .seats()
                .get(5);
        Compositions secretary = council.secretary().api(Compositions.class);
        refused("shared.NOT_ALLOWED", () -> council.members
                .get(4)
                .api(Compositions.class)
                .removeMember(seat.id(), seat.version(), decision, TODAY.plusDays(1)));
        refused(
                "council.REMOVAL_BEFORE_DECISION",
                () -> secretary.removeMember(seat.id(), seat.version(), decision, TODAY.minusDays(1)));
        secretary.removeMember(seat.id(), seat.version(), decision, TODAY);
        assertEquals(
                5,
                council.secretary()
                        .api(Bodies.class)
                        .get(council.body, TODAY.plusDays(1))
                        .members());
        long later = planned(council, Instant.now().plus(Duration.ofDays(3)));
        Attendances roll = council.secretary().api(Attendances.class);
        refused(
                "council.meeting.NOT_MEMBER",
                () -> roll.mark(new MarkAttendance(later, council.members.get(5).id(), Presence.PRESENT, null, null)));
        roll.mark(new MarkAttendance(later, council.members.get(4).id(), Presence.PRESENT, null, null));
    }

    private static void givenBack(RemoteCouncil council) {
        Compositions chair = council.chair().api(Compositions.class);
        long draft = chair.draft(new DraftComposition(council.body, TODAY.plusDays(30), "№ 2 бұйрық"));
        CompositionView view = chair.get(draft);
        List<SeatEntry> seats = new ArrayList<>();
        view.seats()
                .forEach(seat -> seats.add(new SeatEntry(
                        seat.role(),
                        seat.postId(),
                        seat.postId() == null ? seat.personId() : null,
                        seat.ordinal() == 6)));
        chair.change(new ChangeComposition(draft, view.version(), TODAY.plusDays(30), "№ 2 бұйрық", seats));
        SeatView agreed = chair.get(draft).seats().get(5);
        Compositions secretary = council.secretary().api(Compositions.class);
        refused(
                "council.CONSENT_IN_FUTURE",
                () -> secretary.recordConsent(agreed.id(), agreed.version(), TODAY.plusDays(1), "№ 5 хат"));
        refused("shared.NOT_ALLOWED", () -> council.members
                .get(4)
                .api(Compositions.class)
                .recordConsent(agreed.id(), agreed.version(), TODAY, "№ 5 хат"));
        secretary.recordConsent(agreed.id(), agreed.version(), TODAY, "№ 5 хат");
        assertEquals(TODAY, chair.get(draft).seats().get(5).consentDate());

        chair.propose(draft, chair.get(draft).version());
        Approvals rector = council.rector.api(Approvals.class);
        ApprovalLife life = rector.of("council.composition", draft);
        GiveBack remarks = new GiveBack(life.id(), life.version(), 1, "Екінші орынбасар керек");
        refused(
                "approval.NOT_THE_ACTOR",
                () -> council.deputy().api(Approvals.class).giveBack(remarks));
        rector.giveBack(remarks);
        assertEquals(CompositionState.RETURNED, chair.get(draft).state());
    }

    private static long decided(RemoteCouncil council, long meeting) {
        Voting voting = council.secretary().api(Voting.class);
        long ballot = council.ballot(meeting, 0);
        voting.recordHands(new RecordHands(ballot, voting.get(ballot).version(), Choice.FOR, List.of()));
        voting.close(ballot, voting.get(ballot).version());
        return council.secretary()
                .api(Decisions.class)
                .record(new RecordDecision(
                        ballot,
                        DecisionType.BINDING,
                        said("Мүшеліктен шығарылсын."),
                        List.of(),
                        List.of(),
                        null,
                        "№ 400 бұйрық, 16-т. 4)"));
    }

    private static long planned(RemoteCouncil council, Instant start) {
        return council.secretary()
                .api(Meetings.class)
                .plan(new PlanMeeting(council.body, MeetingKind.ORDINARY, null, start, "Зал", null, "groups-it-later"));
    }

    @ParameterizedTest
    @CsvSource({
        "asecretary, council/inquiries.xhtml",
        "asecretary, council/inquiry-form.xhtml",
        "rsecretary, council/groups.xhtml",
        "rsecretary, council/group-form.xhtml",
        "asecretary, council/board.xhtml",
        "amember1, council/board-form.xhtml",
        "teacher, council/guidances.xhtml",
        "rsecretary, council/guidance-form.xhtml",
        "asecretary, desk.xhtml"
    })
    void thePagesAreUsableByEverybodyAndOnAPhone(String username, String address) {
        signIn(username);
        go(address);
        assertAccessible();
        onPhone();
        signIn(username);
        go(address);
        assertFitsScreen();
    }

    @Test
    @Clause({"CNL-39", "CNL-35", "CNL-32"})
    void aMemberCommentsOnADraftAndTheSecretaryChecksAMember() {
        signIn("amember2");
        go("council/board.xhtml?kind=DRAFT");
        page.locator("a.k-open").first().click();
        page.locator("textarea").first().fill("Браузерден жазылған пікір");
        press("Пікір жазу");
        page.getByText("Браузерден жазылған пікір").first().waitFor();
        assertAccessible();

        atDesk();
        signIn("asecretary");
        go("council/bodies.xhtml?kind=METHODICAL_ASSOCIATION_BY_DIRECTION");
        page.locator("a.k-open").first().click();
        press("Мәртебе және мүшелік");
        page.getByText("Базалық университет").first().waitFor();
        assertAccessible();
        page.getByText("Сәйкес деп белгілеу").first().click();
        page.getByText("Тексерілгені тіркелді").first().waitFor();
        assertTrue(page.locator("#structureList a.k-open").count() > 0);
        page.locator("#structureList a.k-open").first().click();
        page.getByText("Төралқа").first().waitFor();
        assertAccessible();
    }
}
