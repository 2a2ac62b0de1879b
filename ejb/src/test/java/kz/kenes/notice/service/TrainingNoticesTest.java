package kz.kenes.notice.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.notice.Notice;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Workshop;
import kz.kenes.training.effect.CourseMoved;
import kz.kenes.training.effect.ImprovementDecided;
import kz.kenes.training.effect.vocabulary.CourseAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of improvements of training and of looks at its effect: on the desk and, where an address is known, by mail. */
class TrainingNoticesTest {

    private static Person person(Workshop workshop, Language language, String email) {
        return workshop.store(em -> {
            Person person = new Person(new PersonName("Жауапты", "Әлия", null));
            person.reachBy(email, null, language);
            em.persist(person);
            em.flush();
            return person;
        });
    }

    private static Notice only(Workshop workshop) {
        return workshop.store(
                em -> em.createQuery("select n from Notice n", Notice.class).getSingleResult());
    }

    private static long mails(Workshop workshop) {
        return workshop.store(em ->
                em.createQuery("select count(m) from OutboxMail m", Long.class).getSingleResult());
    }

    @ParameterizedTest
    @CsvSource({
        "KK, 'басшылық шешімінің', 'Негізі: Басқарма, № 4', 'Орындау мерзімі: 2026 жылғы 1 маусым'",
        "RU, 'решение руководства', 'Основание: Басқарма, № 4', 'Срок исполнения: 1 июня 2026 года'",
        "EN, 'decision of the management', 'Ground: Басқарма, № 4', 'Term: 1 June 2026'",
    })
    @Clause("TRN-32")
    void whoeverCarriesOutADecisionIsToldInTheOwnLanguage(Language language, String title, String ground, String due) {
        try (Workshop workshop = new Workshop()) {
            Person responsible = person(workshop, language, "j@example.kz");
            workshop.with(ImprovementNotices.class, notices -> {
                notices.tell(new ImprovementDecided(
                        17,
                        2025,
                        "Тәлімгерлер оқытылсын.",
                        "Басқарма, № 4",
                        LocalDate.of(2026, 6, 1),
                        responsible.id()));
                return null;
            });
            Notice notice = only(workshop);
            assertEquals(NoticeKind.IMPROVEMENT_DECIDED, notice.kind());
            assertTrue(notice.title().toLowerCase().contains(title), notice.title());
            assertTrue(notice.text().contains("Тәлімгерлер оқытылсын."), notice.text());
            assertTrue(notice.text().contains("2025"), notice.text());
            assertTrue(notice.text().contains(ground), notice.text());
            assertTrue(notice.text().contains(due), notice.text());
            assertEquals("/training/report?id=17", notice.link());
            assertEquals(1, mails(workshop));
        }
    }

    @ParameterizedTest
    @CsvSource({"KK, 'Орындау мерзімі'", "RU, 'Срок исполнения'", "EN, 'Term:'"})
    @Clause("TRN-27")
    void theLookAtTheEffectIsAskedForWhereItIsSaidAndWithoutATerm(Language language, String term) {
        try (Workshop workshop = new Workshop()) {
            Person employee = person(workshop, language, null);
            workshop.with(CourseNotices.class, notices -> {
                notices.tell(new CourseMoved(
                        5, CourseAct.EFFECT_ASKED, "Деректер", "Жауапты Әлия", null, List.of(employee.id()), null));
                return null;
            });
            Notice notice = only(workshop);
            assertEquals(NoticeKind.COURSE_EFFECT_ASKED, notice.kind());
            assertTrue(notice.title().contains("Деректер"), notice.title());
            assertFalse(notice.text().contains(term), notice.text());
            assertEquals("/training/ratings", notice.link());
            assertEquals(0, mails(workshop), "no address is known");
        }
    }
}
