package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Statements;
import org.junit.jupiter.api.Test;

class FirstPageIT extends Browser {

    @Test
    void whoIsNotSignedInIsAskedToSignInInKazakh() {
        go("");
        assertTrue(page.url().contains("sign-in"), page.url());
        assertEquals("kk", page.locator("html").getAttribute("lang"));
        assertAccessible();
        screenshot("desk");
    }

    @Test
    void theFirstPageFitsAPhone() {
        onPhone();
        go("");
        assertFitsScreen();
        assertAccessible();
        screenshot("phone");
    }

    @Test
    void theFirstPageAsksTheDatabaseNothing() {
        assertEquals(List.of(), Statements.of(kenes(), () -> go("sign-in.xhtml")));
    }

    @Test
    void aWrongPasswordIsRefusedWithAWord() {
        go("sign-in.xhtml");
        page.locator("#username").fill("nobody");
        page.locator("input[type=password]").fill("wrong");
        var statements = Statements.of(kenes(), () -> page.locator("form:has(#username) button[type=submit]")
                .click());
        assertFalse(statements.isEmpty(), "the account is looked for");
        page.locator("[role=alert], .ui-message-error, .ui-messages-error")
                .first()
                .waitFor();
        assertTrue(page.url().contains("sign-in"), page.url());
        assertAccessible();
    }

    @Test
    void whoSignsInSeesTheirDesk() {
        signIn("usecretary");
        go("desk.xhtml");
        assertAccessible();
        screenshot("desk");
        assertTrue(page.url().contains("desk"), page.url());
    }
}
