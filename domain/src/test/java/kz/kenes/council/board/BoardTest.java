package kz.kenes.council.board;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.FOUNDED;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.council.board.vocabulary.BoardPostState;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The information platform of an association: who writes, what is taken, and how the secretary runs it. */
class BoardTest {

    private static final Instant NOW = at(DAY, 10);
    private static final LocalDate UNTIL = DAY.plusDays(7);

    private final Institution ministry = new Institution(InstitutionKind.MINISTRY, text("Министрлік"));
    private final Council association = association();

    private Council association() {
        BodyKind above = BodyKind.REPUBLICAN_COUNCIL;
        Body republican =
                new Body(above, text("РОӘК"), ministry, null, Councils.regulation(above), FOUNDED, Councils.ORDER);
        BodyKind kind = BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        Body body = new Body(
                kind,
                text("ОӘБ"),
                Councils.university(),
                republican,
                Councils.regulation(kind),
                FOUNDED,
                Councils.ORDER);
        List<Person> persons = Councils.persons(5);
        Councils.approved(body, FOUNDED, Councils.seats(persons));
        return new Council(body, persons);
    }

    private static Person worker(Institution institution) {
        Person person = Councils.person("Қызметкер");
        person.employ(new Workplace(institution, null, "маман"), StaffCategory.SERVICE, null, Validity.from(FOUNDED));
        return person;
    }

    private static PostDraft message() {
        return new PostDraft(BoardPostKind.MESSAGE, text("Хабар"), text("Мәтін"), null);
    }

    private BoardPost draft() {
        return new BoardPost(
                association.body(),
                new PostDraft(BoardPostKind.DRAFT, text("Жоба"), text("Мәтін"), UNTIL),
                association.member(4),
                NOW);
    }

    @Test
    @Clause("CNL-39")
    void membersAndTheAuthorisedBodyWrite() {
        Institution committee = new Institution(InstitutionKind.COMMITTEE, text("Комитет"));
        committee.placeUnder(ministry);
        new BoardPost(association.body(), message(), association.member(5), NOW);
        new BoardPost(association.body(), message(), worker(ministry), NOW);
        new BoardPost(association.body(), message(), worker(committee), NOW).enclose(List.of(3L));
        Institution other = new Institution(InstitutionKind.MINISTRY, text("Басқа министрлік"));
        for (Person stranger :
                List.of(worker(other), worker(association.body().institution()), Councils.person("Бөтен"))) {
            assertRefused(
                    BoardViolation.NOT_PARTICIPANT, () -> new BoardPost(association.body(), message(), stranger, NOW));
        }
        assertFalse(Board.isOpenTo(association.body(), null, DAY));
        assertFalse(Board.isOpenTo(association.body(), worker(ministry), FOUNDED.minusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    @Clause("CNL-39")
    void onlyAnAssociationByDirectionHasAPlatform(BodyKind kind) {
        boolean provided = kind == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        if (provided) {
            assertTrue(Board.isProvidedFor(association.body()));
        } else {
            Council council = Councils.ok(5);
            assertFalse(Board.isProvidedFor(council.body()));
            assertRefused(
                    BoardViolation.BOARD_NOT_PROVIDED,
                    () -> new BoardPost(council.body(), message(), council.secretary(), NOW));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    @Clause("CNL-39")
    void aDraftHasATermThatIsNotPast(int days, boolean fits) {
        PostDraft draft = new PostDraft(BoardPostKind.DRAFT, text("Жоба"), text("Мәтін"), DAY.plusDays(days));
        if (fits) {
            assertEquals(
                    DAY.plusDays(days), new BoardPost(association.body(), draft, association.chair(), NOW).until());
        } else {
            assertRefused(
                    BoardViolation.TERM_REQUIRED,
                    () -> new BoardPost(association.body(), draft, association.chair(), NOW));
        }
    }

    @Test
    @Clause("CNL-39")
    void titleTextAndTheTermOfADraftAreObligatory() {
        assertRefused(BoardViolation.TITLE_REQUIRED, () -> post(text(" "), BoardPostKind.MESSAGE, null));
        assertRefused(BoardViolation.TERM_REQUIRED, () -> post(text("А"), BoardPostKind.DRAFT, null));
        assertRefused(BoardViolation.TERM_NOT_PROVIDED, () -> post(text("А"), BoardPostKind.MATERIAL, UNTIL));
        assertRefused(
                BoardViolation.TEXT_REQUIRED,
                () -> new BoardPost(
                        association.body(),
                        new PostDraft(BoardPostKind.MESSAGE, text("А"), text(" "), null),
                        association.chair(),
                        NOW));
    }

    private BoardPost post(kz.kenes.shared.LocalizedText title, BoardPostKind kind, LocalDate until) {
        return new BoardPost(
                association.body(), new PostDraft(kind, title, text("Мәтін"), until), association.chair(), NOW);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "7, true", "8, false"})
    @Clause("CNL-39")
    void commentsOnADraftAreTakenUntilItsLastDay(int days, boolean taken) {
        BoardPost post = draft();
        LocalDate day = DAY.plusDays(days);
        assertEquals(taken, post.takesComments(day));
        if (taken) {
            assertEquals(
                    "Пікір",
                    post.comment("Пікір", association.chair(), at(day, 23)).text());
        } else {
            assertRefused(BoardViolation.TERM_PASSED, () -> post.comment("Пікір", association.chair(), at(day, 0)));
        }
    }

    @Test
    @Clause("CNL-39")
    void onlyParticipantsCommentAndNeverEmptily() {
        BoardPost post = draft();
        assertRefused(BoardViolation.NOT_PARTICIPANT, () -> post.comment("Пікір", Councils.person("Бөтен"), NOW));
        assertRefused(BoardViolation.TEXT_REQUIRED, () -> post.comment(" ", association.chair(), NOW));
        post.comment("Министрлік пікірі", worker(ministry), NOW);
        assertEquals(1, post.comments().size());
    }

    @Test
    @Clause({"CNL-39", "CNL-38"})
    void theSecretaryAlonePinsClosesAndRemovesWithAReason() {
        BoardPost post = draft();
        BoardComment comment = post.comment("Пікір", association.member(5), NOW);
        for (Person other : List.of(association.chair(), association.member(4), worker(ministry))) {
            assertRefused(BoardViolation.NOT_SECRETARY, () -> post.pin(true, other, NOW));
            assertRefused(BoardViolation.NOT_SECRETARY, () -> post.close(true, other, NOW));
            assertRefused(BoardViolation.NOT_SECRETARY, () -> post.remove("жоқ", other, NOW));
            assertRefused(BoardViolation.NOT_SECRETARY, () -> post.remove(comment, "жоқ", other, NOW));
        }
        Person secretary = association.secretary();
        post.pin(true, secretary, NOW);
        assertTrue(post.isPinned());
        post.close(true, secretary, NOW);
        assertRefused(BoardViolation.WRONG_STATE, () -> post.comment("Тағы", association.chair(), NOW));
        post.close(false, secretary, NOW);
        assertRefused(BoardViolation.REASON_REQUIRED, () -> post.remove(comment, " ", secretary, NOW));
        post.remove(comment, "Тақырыптан тыс", secretary, NOW);
        assertEquals("Тақырыптан тыс", comment.removedBecause());
        assertRefused(BoardViolation.REMOVED_ALREADY, () -> post.remove(comment, "тағы", secretary, NOW));
        assertRefused(BoardViolation.REASON_REQUIRED, () -> post.remove(" ", secretary, NOW));
        post.remove("Қайталанған", secretary, NOW);
        assertEquals(BoardPostState.REMOVED, post.state());
        assertFalse(post.isPinned());
        assertRefused(BoardViolation.WRONG_STATE, () -> post.pin(true, secretary, NOW));
        assertRefused(BoardViolation.WRONG_STATE, () -> post.close(false, secretary, NOW));
        assertRefused(BoardViolation.WRONG_STATE, () -> post.remove("тағы", secretary, NOW));
    }

    @Test
    @Clause("CNL-39")
    void aDigestTellsWhatCameSinceTheLastOne() {
        BoardDigest digest = new BoardDigest(association.body(), NOW);
        assertEquals(NOW, digest.tell(at(DAY.plusDays(1), 18)));
        assertEquals(at(DAY.plusDays(1), 18), digest.tell(at(DAY.plusDays(2), 18)));
        assertEquals(at(DAY.plusDays(2), 18), digest.toldUntil());
        BoardPost post = draft();
        post.enclose(List.of(4L));
        assertEquals(Set.of(4L), post.files());
        assertNull(post.removedBecause());
    }
}
