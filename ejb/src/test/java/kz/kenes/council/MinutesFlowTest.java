package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kz.kenes.council.api.DeskKind;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.minutes.MinutesFrozen;
import kz.kenes.council.minutes.MinutesSigned;
import kz.kenes.council.minutes.MinutesViolation;
import kz.kenes.council.minutes.api.ExtractVerification;
import kz.kenes.council.minutes.api.IssueExtract;
import kz.kenes.council.minutes.api.MinutesAction;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.minutes.api.WriteMinutes;
import kz.kenes.council.minutes.service.ExtractsBean;
import kz.kenes.council.minutes.service.MinutesBookBean;
import kz.kenes.council.service.DeskBean;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.DecisionsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.people.Account;
import kz.kenes.people.Person;
import kz.kenes.people.service.Passwords;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

class MinutesFlowTest {

    private static final String PASSWORD = "Құпиясөз 2026";

    @Test
    @Clause({"MTG-25", "MTG-26", "MTG-28", "MTG-29", "MTG-38"})
    void minutesAreDraftedFrozenSignedCorrectedAndCited() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            long minutes = drafted(council);
            MinutesView draft = look(council, minutes);
            assertEquals(1, draft.number());
            assertEquals("2025–2026", draft.academicYear());
            assertTrue(draft.missing().isEmpty(), draft.missing().toString());
            long again = council.ask(MinutesBookBean.class, b -> b.draft(council.meeting, 0));
            assertEquals(minutes, again);
            long item = draft.items().get(0).itemId();
            council.tell(
                    MinutesBookBean.class,
                    b -> b.write(new WriteMinutes(
                            minutes, draft.version(), item, CouncilWorkshop.said("Баяндалды."), null)));
            assertEquals(
                    SharedViolation.STALE,
                    assertThrows(
                                    RuleViolation.class,
                                    () -> council.tell(MinutesBookBean.class, b -> b.freeze(minutes, draft.version())))
                            .violation());
            council.tell(
                    MinutesBookBean.class,
                    b -> b.freeze(minutes, look(council, minutes).version()));
            MinutesView frozen = look(council, minutes);
            assertEquals(64, frozen.sha256().length());
            assertEquals(
                    Set.of(council.chair().id(), council.secretary().id()),
                    Set.copyOf(
                            council.workshop.events(MinutesFrozen.class).get(0).signatories()));
            byte[] paper = council.ask(MinutesBookBean.class, b -> b.paper(minutes, 1, Language.RU, PaperFormat.DOCX))
                    .bytes();
            assertTrue(paper.length > 1000);

            assertEquals(MinutesViolation.PASSWORD_WRONG, refusal(council, minutes, "қате"));
            sign(council, council.secretary(), minutes);
            assertEquals(MinutesState.PARTLY_SIGNED, look(council, minutes).state());
            assertEquals(
                    MinutesViolation.NOT_SIGNED,
                    assertThrows(RuleViolation.class, () -> issue(council.asSecretary(), minutes))
                            .violation());
            assertEquals(List.of(DeskKind.SIGN_MINUTES), kinds(council.asChair()));
            sign(council, council.chair(), minutes);
            assertEquals(MinutesState.SIGNED, look(council, minutes).state());
            assertEquals(MeetingState.SIGNED, council.look().state());
            assertEquals(
                    1,
                    council.workshop.events(MinutesSigned.class).get(0).tasks().size());

            long extract = issue(council.asSecretary(), minutes);
            String code = council.ask(ExtractsBean.class, e -> e.list(ListQuery.first(5)))
                    .rows()
                    .get(0)
                    .code();
            ExtractVerification genuine = council.ask(ExtractsBean.class, e -> e.verify(code.toLowerCase()));
            assertAll(
                    () -> assertEquals(26, code.length()),
                    () -> assertTrue(genuine.current()),
                    () -> assertEquals(4, genuine.papers().size()),
                    () -> assertTrue(
                            council.ask(ExtractsBean.class, e -> e.paper(extract, Language.KK, PaperFormat.PDF))
                                            .bytes()
                                            .length
                                    > 1000));

            assertTrue(look(council, minutes).actions().contains(MinutesAction.CORRECT));
            council.tell(
                    MinutesBookBean.class,
                    b -> b.correct(minutes, look(council, minutes).version(), "Есімде қате бар"));
            MinutesView corrected = look(council, minutes);
            assertEquals(2, corrected.versionNumber());
            assertEquals(2, corrected.versions().size());
            assertFalse(corrected.frozen());
            council.tell(MinutesBookBean.class, b -> b.freeze(minutes, corrected.version()));
            sign(council, council.secretary(), minutes);
            sign(council, council.chair(), minutes);
            assertFalse(council.ask(ExtractsBean.class, e -> e.verify(code)).current());
            assertEquals(
                    1,
                    council.ask(
                                    MinutesBookBean.class,
                                    b -> b.list(ListQuery.first(5).filteredBy("state", "SIGNED")))
                            .total());
        }
    }

    private static long drafted(CouncilWorkshop council) {
        council.open(1, 19);
        for (Person person : List.of(council.chair(), council.secretary())) {
            council.workshop.store(em -> {
                em.persist(new Account(
                        em.find(Person.class, person.id()),
                        "user" + person.id(),
                        new Passwords().hash(PASSWORD),
                        Set.of(Role.MEMBER),
                        false));
                return null;
            });
        }
        long item = council.look().agenda().get(0).id();
        long ballot = council.ask(VotingBean.class, v -> v.open(item, null));
        council.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
        council.tell(VotingBean.class, v -> v.close(ballot, 1));
        council.tell(
                DecisionsBean.class,
                d -> d.record(new RecordDecision(
                        ballot,
                        DecisionType.BINDING,
                        CouncilWorkshop.said("Бекітілсін."),
                        List.of(council.members.get(6).id()),
                        List.of(),
                        null)));
        council.tell(MeetingsBean.class, m -> m.close(council.meeting, council.version()));
        return council.ask(MinutesBookBean.class, b -> b.draft(council.meeting, council.version()));
    }

    private static MinutesView look(CouncilWorkshop council, long minutes) {
        return council.ask(MinutesBookBean.class, b -> b.get(minutes));
    }

    private static Object refusal(CouncilWorkshop council, long minutes, String password) {
        MinutesView seen = look(council, minutes);
        return assertThrows(
                        RuleViolation.class,
                        () -> council.tell(
                                MinutesBookBean.class, b -> b.sign(minutes, seen.version(), password, seen.sha256())))
                .violation();
    }

    private static void sign(CouncilWorkshop council, Person person, long minutes) {
        council.workshop.as(person, Role.CHAIR);
        MinutesView seen = look(council, minutes);
        council.tell(MinutesBookBean.class, b -> b.sign(minutes, seen.version(), PASSWORD, seen.sha256()));
        council.asSecretary();
    }

    private static long issue(CouncilWorkshop council, long minutes) {
        List<Long> decisions = look(council, minutes).items().get(0).decisions().stream()
                .map(decision -> decision.decisionId())
                .toList();
        return council.ask(
                ExtractsBean.class, e -> e.issue(new IssueExtract(minutes, decisions, "Академиялық саясат кеңсесі")));
    }

    private static List<DeskKind> kinds(CouncilWorkshop council) {
        return council.ask(DeskBean.class, DeskBean::entries).stream()
                .map(entry -> entry.kind())
                .toList();
    }
}
