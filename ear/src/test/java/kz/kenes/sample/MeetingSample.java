package kz.kenes.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.meeting.api.AddAgendaItem;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.minutes.api.ExtractVerification;
import kz.kenes.council.minutes.api.Extracts;
import kz.kenes.council.minutes.api.IssueExtract;
import kz.kenes.council.minutes.api.ItemText;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.minutes.api.WriteMinutes;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Another program carries a meeting through from outside: planned, convened, held, voted on, written down, signed, and an extract
 * issued and verified. Each step is made by the person whose business it is.
 */
public final class MeetingSample {

    private final Person secretary;
    private final Person chair;
    private final Person member;

    /** The meeting as it stood after the step before. */
    private MeetingView meeting;

    /** Someone who signs in; the password is asked for again when minutes are signed. */
    public record Person(RemoteKenes kenes, String password) {
        public Person(String url, String username, String password) {
            this(new RemoteKenes(url, username, password), password);
        }

        private <T> T api(Class<T> type) {
            return kenes.api(type);
        }
    }

    /** What came of the meeting. */
    public record Result(
            long meeting, BallotView ballot, Receipt receipt, MinutesView minutes, ExtractVerification extract) {}

    /** @param member a member of the body who votes for himself or herself */
    public MeetingSample(Person secretary, Person chair, Person member) {
        this.secretary = secretary;
        this.chair = chair;
        this.member = member;
    }

    /** Carries a meeting of the secretary's body through. */
    public Result run(BodyKind kind) {
        plan(kind);
        agenda();
        hold();
        Receipt receipt = vote();
        BallotView ballot = decide();
        MinutesView minutes = minutes();
        return new Result(meeting.id(), ballot, receipt, minutes, extract(minutes));
    }

    private void plan(BodyKind kind) {
        BodyRow body = secretary
                .api(Bodies.class)
                .list(ListQuery.first(1).filteredBy("kind", kind.name()))
                .rows()
                .get(0);
        long id = secretary
                .api(Meetings.class)
                .plan(new PlanMeeting(
                        body.id(),
                        MeetingKind.ORDINARY,
                        null,
                        Instant.now().plus(Duration.ofDays(14)),
                        "Үлкен мәжіліс залы",
                        null,
                        UUID.randomUUID().toString()));
        look(id);
    }

    /** Every item of the agenda of an ОӘК names a task of the council, of the РОӘК a subject. */
    private List<Long> firstTask() {
        return secretary.api(Agendas.class).remits(meeting.id()).stream()
                .limit(1)
                .map(RemitView::id)
                .toList();
    }

    private void agenda() {
        secretary
                .api(Agendas.class)
                .addItem(new AddAgendaItem(
                        meeting.id(),
                        meeting.version(),
                        new Localized("Оқу-әдістемелік кешендер туралы", "Об учебно-методических комплексах", null),
                        null,
                        "Б. Әлиева",
                        20,
                        new Localized("Кешендер бекітілсін.", "Утвердить комплексы.", null),
                        firstTask()));
        look(meeting.id());
        secretary.api(Meetings.class).submitAgenda(meeting.id(), meeting.version());
        look(meeting.id());
        chair.api(Meetings.class).approveAgenda(meeting.id(), meeting.version());
        look(meeting.id());
        secretary.api(Meetings.class).convene(meeting.id(), meeting.version());
        look(meeting.id());
    }

    private void hold() {
        secretary.api(Attendances.class).markOthersPresent(meeting.id());
        look(meeting.id());
        secretary
                .api(Meetings.class)
                .open(
                        meeting.id(),
                        meeting.version(),
                        meeting.presiders().get(0).id());
        look(meeting.id());
    }

    private Receipt vote() {
        long item = meeting.agenda().get(0).id();
        secretary.api(Voting.class).open(item, null);
        PadView question = member.api(Voting.class).pad(meeting.id()).get(0);
        Receipt receipt = member.api(Voting.class).cast(new CastVote(question.ballotId(), Choice.FOR));
        BallotView open = secretary.api(Voting.class).get(question.ballotId());
        secretary.api(Voting.class).recordHands(new RecordHands(open.id(), open.version(), Choice.FOR, List.of()));
        return receipt;
    }

    private BallotView decide() {
        look(meeting.id());
        long ballotId = meeting.agenda().get(0).ballots().get(0).id();
        BallotView open = secretary.api(Voting.class).get(ballotId);
        BallotView closed = secretary.api(Voting.class).close(ballotId, open.version());
        secretary
                .api(Decisions.class)
                .record(new RecordDecision(
                        ballotId,
                        DecisionType.BINDING,
                        new Localized("Кешендер бекітілсін.", "Утвердить комплексы.", null),
                        List.of(),
                        List.of(),
                        null,
                        // the republican council decides on a legal basis; another body may name one
                        "«Білім туралы» Заң"));
        look(meeting.id());
        secretary.api(Meetings.class).close(meeting.id(), meeting.version());
        look(meeting.id());
        return closed;
    }

    private MinutesView minutes() {
        MinutesBook book = secretary.api(MinutesBook.class);
        long id = book.draft(meeting.id(), meeting.version());
        MinutesView draft = book.get(id);
        for (ItemText item : draft.items()) {
            Localized heard =
                    new Localized("Кешендердің мазмұны баяндалды.", "Доложено о содержании комплексов.", null);
            book.write(new WriteMinutes(id, book.get(id).version(), item.itemId(), heard, null));
        }
        book.freeze(id, book.get(id).version());
        sign(chair, id);
        sign(secretary, id);
        return book.get(id);
    }

    private static void sign(Person signatory, long minutesId) {
        MinutesBook book = signatory.api(MinutesBook.class);
        MinutesView frozen = book.get(minutesId);
        book.sign(minutesId, frozen.version(), signatory.password(), frozen.sha256());
    }

    private ExtractVerification extract(MinutesView minutes) {
        List<Long> decisions = minutes.items().stream()
                .flatMap(item -> item.decisions().stream())
                .map(ItemText.DecisionText::decisionId)
                .toList();
        Extracts extracts = secretary.api(Extracts.class);
        long id = extracts.issue(new IssueExtract(minutes.id(), decisions, "Академиялық саясат кеңсесі"));
        String code =
                extracts.list(ListQuery.first(1).filteredBy("minutes", Long.toString(minutes.id()))).rows().stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                        .orElseThrow()
                        .code();
        return extracts.verify(code);
    }

    private void look(long id) {
        meeting = secretary.api(Meetings.class).get(id);
    }
}
