package kz.kenes.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import kz.kenes.people.api.ArrangedList;
import kz.kenes.people.api.ListLayouts;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import org.junit.jupiter.api.Test;

/** A list looks on the next visit as its reader has left it, and for nobody else. */
class ArrangedListIT extends Browser {

    @Test
    void columnsAndTheSortAreKeptBetweenVisits() {
        Newcomer newcomer = Newcomer.settled(kenes(), Role.AUDITOR);
        signIn(newcomer.username(), newcomer.password());
        go("people/persons");
        List<String> all = headings();
        page.locator("[id$=columns]").first().click();
        page.locator(".ui-columntoggler-item .ui-chkbox-box").nth(1).click();
        page.waitForResponse(response -> response.url().contains("persons"), () -> page.locator(
                        "th[aria-label] .ui-sortable-column-icon")
                .first()
                .locator("xpath=ancestor::th")
                .click());
        page.waitForURL(url -> url.contains("sort="));
        String sorted = page.url().replaceAll(".*sort=([^&]*).*", "$1");

        atDesk();
        signIn(newcomer.username(), newcomer.password());
        go("people/persons");
        assertFalse(headings().contains(all.get(1)), "the column is still hidden");
        assertEquals(all.size() - 1, headings().size());
        ArrangedList kept = Remote.as(kenes(), newcomer.username(), newcomer.password())
                .api(ListLayouts.class)
                .mine()
                .get(0);
        assertEquals(new ArrangedList("/people/persons.xhtml", "1", sorted), kept);

        atDesk();
        Newcomer other = Newcomer.settled(kenes(), Role.AUDITOR);
        signIn(other.username(), other.password());
        go("people/persons");
        assertTrue(headings().contains(all.get(1)), "who has hidden nothing sees all");
    }

    private List<String> headings() {
        return page.getByRole(AriaRole.COLUMNHEADER).all().stream()
                .filter(Locator::isVisible)
                .map(Locator::innerText)
                .toList();
    }
}
