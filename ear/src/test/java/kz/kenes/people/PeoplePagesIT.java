package kz.kenes.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonView;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.Clause;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import kz.kenes.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of people, and what is entered about one. */
class PeoplePagesIT extends Browser {

    private static final int STATEMENTS = 3;

    @ParameterizedTest
    @ValueSource(strings = {"persons", "institutions", "posts", "accounts"})
    void aListAsksTheDatabaseThreeTimesAtMost(String list) {
        signIn("admin");
        go("people/" + list);
        List<String> statements = Statements.ofLook(kenes(), () -> go("people/" + list + "?sort=-name"));
        assertTrue(statements.size() <= STATEMENTS, String.join("\n", statements));
    }

    @Test
    @Clause("TRN-21")
    void degreeAndTitleAreEnteredAndTakenAway() {
        People people = Remote.as(kenes(), "admin").api(People.class);
        long person = Newcomer.of(kenes(), Role.EMPLOYEE).personId();
        signIn("admin");
        go("people/person-form?id=" + person);
        choose("degree", "PhD");
        choose("academicTitle", "профессор");
        press("Сақтау");
        page.waitForURL("**/people/person?id=" + person);
        PersonView qualified = people.get(person);
        assertEquals(AcademicDegree.PHD, qualified.degree());
        assertEquals(AcademicTitle.PROFESSOR, qualified.title());

        go("people/person-form?id=" + person);
        choose("academicTitle", "Жоқ");
        press("Сақтау");
        page.waitForURL("**/people/person?id=" + person);
        PersonView corrected = people.get(person);
        assertEquals(AcademicDegree.PHD, corrected.degree());
        assertNull(corrected.title());
    }

    /** PrimeFaces alone loses such a choice and leaves the list open. */
    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void aChoiceMadeWhileTheListIsOpeningCounts(int frames) {
        signIn("admin");
        go("people/person-form");
        settle();
        page.evaluate(
                """
                async frames => {
                    document.querySelector("[id$=':degree_label']").click();
                    for (let drawn = 0; drawn < frames; drawn++) {
                        await new Promise(requestAnimationFrame);
                    }
                    document.querySelector("[id$=':degree_panel'] li[data-label='PhD']").click();
                }""",
                frames);
        assertThat(page.locator("[id$=':degree_panel']")).isHidden();
        assertThat(page.locator("[id$=':degree_label']")).hasText("PhD");
    }
}
