package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.board.BoardNews;
import kz.kenes.council.board.BoardViolation;
import kz.kenes.council.board.api.BoardPostView;
import kz.kenes.council.board.api.PublishPost;
import kz.kenes.council.board.service.BoardMessenger;
import kz.kenes.council.board.service.BoardPostsBean;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.board.vocabulary.BoardPostState;
import kz.kenes.council.guidance.GuidanceViolation;
import kz.kenes.council.guidance.api.RecordGuidance;
import kz.kenes.council.guidance.service.GuidancesBean;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Validity;
import kz.kenes.shared.Violation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The information platform and the documents of the republican council through the use cases. */
class BoardFlowTest {

    private static final FileContent TEXT = new FileContent("zhoba.txt", "text/plain", "Жоба".getBytes());
    private static final LocalDate UNTIL = LocalDate.of(2026, 1, 20);

    private CouncilWorkshop council = new CouncilWorkshop(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, 6);

    @AfterEach
    void close() {
        council.close();
    }

    private static void refused(Violation violation, Executable call) {
        assertEquals(violation, assertThrows(RuleViolation.class, call).violation());
    }

    private long publish(BoardPostKind kind, LocalDate until) {
        return council.ask(
                BoardPostsBean.class,
                bean -> bean.publish(new PublishPost(
                        council.body,
                        kind,
                        CouncilWorkshop.said("Жоба"),
                        CouncilWorkshop.said("Мәтін"),
                        until,
                        List.of(TEXT))));
    }

    private BoardPostView look(long post) {
        return council.ask(BoardPostsBean.class, bean -> bean.get(post));
    }

    private long comment(long post, String text) {
        return council.ask(BoardPostsBean.class, bean -> bean.comment(post, text));
    }

    /** Somebody of the ministry above the association. */
    private Person official() {
        return council.workshop.store(em -> {
            Body body = em.find(Body.class, council.body);
            Institution ministry = body.parent().institution();
            Person person = new Person(new PersonName("Министрлік", "Өкілі", null));
            em.persist(person);
            person.employ(
                    new Workplace(ministry, null, "сарапшы"),
                    StaffCategory.SERVICE,
                    null,
                    Validity.from(CouncilWorkshop.FOUNDED));
            return person;
        });
    }

    @Test
    @Clause("CNL-39")
    void membersAndTheMinistryDiscussADraftAndTheSecretaryRunsThePlatform() {
        council.asMember(3);
        assertEquals(
                1, council.ask(BoardPostsBean.class, BoardPostsBean::boards).size());
        long post = publish(BoardPostKind.DRAFT, UNTIL);
        long file = look(post).files().get(0).fileId();
        assertTrue(look(post).mayComment());
        assertFalse(look(post).runs());
        Person official = official();
        council.workshop.as(official, Role.EMPLOYEE);
        comment(post, "Министрлік пікірі");
        assertEquals(
                "Жоба",
                new String(council.ask(BoardPostsBean.class, bean -> bean.file(post, file))
                        .bytes()));
        council.asSecretary();
        assertEquals(1, council.ask(BoardPostsBean.class, BoardPostsBean::desk).size());
        long own = comment(post, "Қайталанған");
        assertTrue(council.ask(BoardPostsBean.class, BoardPostsBean::desk).isEmpty());
        council.tell(BoardPostsBean.class, bean -> bean.removeComment(post, own, "Қайталанған"));
        assertNull(look(post).comments().get(1).text());
        council.tell(BoardPostsBean.class, bean -> bean.pin(post, look(post).version(), true));
        council.tell(BoardPostsBean.class, bean -> bean.close(post, look(post).version(), true));
        assertEquals(BoardPostState.CLOSED, look(post).state());
        council.tell(BoardPostsBean.class, bean -> bean.remove(post, look(post).version(), "Ескірді"));
        council.asMember(4);
        refused(SharedViolation.NOT_FOUND, () -> look(post));
        council.asMember(3);
        assertEquals("Ескірді", look(post).removedBecause());
    }

    @Test
    @Clause("CNL-39")
    void strangersOtherRolesAndLateCommentsAreRefused() {
        council.asMember(3);
        long post = publish(BoardPostKind.DRAFT, UNTIL);
        refused(
                BoardViolation.NOT_SECRETARY,
                () -> council.tell(
                        BoardPostsBean.class, bean -> bean.pin(post, look(post).version(), true)));
        council.workshop.as(council.stranger, Role.MEMBER);
        refused(SharedViolation.NOT_FOUND, () -> look(post));
        refused(SharedViolation.NOT_FOUND, () -> publish(BoardPostKind.MESSAGE, null));
        refused(SharedViolation.NOT_FOUND, () -> comment(post, "Бөтен"));
        assertEquals(
                0,
                council.ask(BoardPostsBean.class, bean -> bean.list(ListQuery.first(5)))
                        .total());
        council.workshop.as(council.rector, Role.RECTOR);
        refused(SharedViolation.NOT_FOUND, () -> look(post));
        council.asMember(4);
        council.workshop.passes(Duration.ofDays(5));
        comment(post, "Соңғы күні");
        council.workshop.passes(Duration.ofDays(1));
        refused(BoardViolation.TERM_PASSED, () -> comment(post, "Кеш"));
        assertFalse(look(post).mayComment());
    }

    @Test
    @Clause("CNL-39")
    void theMembersAreToldOnceADayAndNotForEachComment() {
        council.asMember(3);
        long post = publish(BoardPostKind.MESSAGE, null);
        council.asMember(4);
        comment(post, "Бірінші");
        comment(post, "Екінші");
        council.tell(BoardMessenger.class, BoardMessenger::tell);
        council.tell(BoardMessenger.class, BoardMessenger::tell);
        List<BoardNews> told = council.workshop.events(BoardNews.class);
        assertEquals(1, told.size());
        assertEquals(1, told.get(0).posts());
        assertEquals(2, told.get(0).comments());
        assertEquals(1, told.get(0).titles().size());
        assertEquals(5, told.get(0).persons().size());
        council.workshop.passes(Duration.ofDays(1));
        comment(post, "Үшінші");
        council.tell(BoardMessenger.class, BoardMessenger::tell);
        told = council.workshop.events(BoardNews.class);
        assertEquals(2, told.size());
        assertFalse(told.get(1).persons().contains(council.members.get(4).id()));
    }

    @Test
    @Clause("PLN-16")
    void documentsOfTheRepublicanCouncilAreRecordedUnderItsSubjects() {
        council.close();
        council = new CouncilWorkshop(BodyKind.REPUBLICAN_COUNCIL, 6);
        council.asMember(3);
        assertTrue(council.ask(GuidancesBean.class, GuidancesBean::councils).isEmpty());
        refused(GuidanceViolation.NOT_OFFICER, () -> recorded("7"));
        council.asSecretary();
        assertEquals(List.of(council.body), council.ask(GuidancesBean.class, GuidancesBean::councils));
        long guidance = recorded("7");
        refused(GuidanceViolation.NUMBER_TAKEN, () -> recorded("7"));
        assertEquals(
                1,
                council.ask(GuidancesBean.class, GuidancesBean::subjects).get(0).documents());
        council.workshop.as(council.stranger, Role.EMPLOYEE);
        assertEquals(
                "7",
                council.ask(GuidancesBean.class, bean -> bean.get(guidance)).number());
        assertEquals(1, listed("subject", "1"));
        assertEquals(0, listed("subject", "2"));
        assertEquals(1, listed("year", "2026"));
        assertEquals(0, listed("year", "2025"));
        long version =
                council.ask(GuidancesBean.class, bean -> bean.get(guidance)).version();
        refused(
                GuidanceViolation.NOT_OFFICER,
                () -> council.tell(GuidancesBean.class, bean -> bean.withdraw(guidance, version, "жоқ")));
        council.asChair();
        council.tell(GuidancesBean.class, bean -> bean.withdraw(guidance, version, "Ескірді"));
        assertEquals(
                0,
                council.ask(GuidancesBean.class, GuidancesBean::subjects).get(0).documents());
    }

    private long listed(String filter, String value) {
        return council.ask(
                        GuidancesBean.class,
                        bean -> bean.list(ListQuery.first(5).filteredBy(filter, value)))
                .total();
    }

    private long recorded(String number) {
        long subject =
                council.ask(GuidancesBean.class, GuidancesBean::subjects).get(0).id();
        return council.ask(
                GuidancesBean.class,
                bean -> bean.record(new RecordGuidance(
                        council.body,
                        number,
                        LocalDate.of(2026, 1, 10),
                        CouncilWorkshop.said("Ұсыным"),
                        CouncilWorkshop.said("Мазмұны"),
                        null,
                        List.of(subject),
                        List.of())));
    }
}
