package kz.kenes.people;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.api.People;
import kz.kenes.people.api.Posts;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import kz.kenes.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of people, at a desk and on a phone. */
class PeoplePagesIT extends Browser {

    private static final int STATEMENTS = 3;

    @Test
    void everyPageFitsAndShutsNobodyOut() {
        String institution = String.valueOf(firstInstitution());
        String person = String.valueOf(Remote.as(kenes(), "admin")
                .api(People.class)
                .list(ListQuery.first(1))
                .rows()
                .get(0)
                .id());
        String post = String.valueOf(Remote.as(kenes(), "admin")
                .api(Posts.class)
                .list(ListQuery.first(1))
                .rows()
                .get(0)
                .id());
        List<String> pages = List.of(
                "persons",
                "person?id=" + person,
                "person-form?id=" + person,
                "employ?id=" + person,
                "institutions",
                "institution?id=" + institution,
                "institution-form?id=" + institution,
                "units?id=" + institution,
                "unit-form?id=" + institution,
                "posts",
                "post?id=" + post,
                "post-form",
                "positions",
                "accounts",
                "account-form",
                "import",
                "profile");
        signIn("admin");
        pages.forEach(this::look);
        onPhone();
        signIn("admin");
        pages.forEach(this::look);
    }

    private long firstInstitution() {
        return Remote.as(kenes(), "admin")
                .api(Institutions.class)
                .list(ListQuery.first(1).filteredBy("kind", "UNIVERSITY"))
                .rows()
                .get(0)
                .id();
    }

    private void look(String address) {
        go("people/" + address);
        assertTrue(page.url().contains(address.replaceAll("\\?.*", "")), page.url());
        assertFitsScreen();
        assertAccessible();
        screenshot(address.replaceAll("\\W.*", "") + page.viewportSize().width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons", "institutions", "posts", "accounts"})
    void aListAsksTheDatabaseThreeTimesAtMost(String list) {
        signIn("admin");
        go("people/" + list);
        List<String> statements = Statements.ofLook(kenes(), () -> go("people/" + list + "?sort=-name"));
        assertTrue(statements.size() <= STATEMENTS, String.join("\n", statements));
    }
}
