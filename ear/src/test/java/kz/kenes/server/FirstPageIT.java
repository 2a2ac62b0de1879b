package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.kenes.testing.Browser;
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
    void aWrongPasswordIsRefusedWithAWord() {
        go("sign-in.xhtml");
        page.locator("#username").fill("nobody");
        page.locator("input[type=password]").fill("wrong");
        page.locator("form:has(#username) button[type=submit]").click();
        page.locator("[role=alert], .ui-message-error, .ui-messages-error")
                .first()
                .waitFor();
        assertTrue(page.url().contains("sign-in"), page.url());
        assertAccessible();
    }
}
