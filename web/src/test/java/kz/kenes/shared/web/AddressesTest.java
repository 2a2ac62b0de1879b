package kz.kenes.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/kenes/",
                "//example.org",
                "/kenes//example.org",
                "/other/page",
                "/kenesx/page",
                "/kenes/\\example.org",
                "/kenes/a\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                ""
            })
    void nobodyIsLedOutOfKenes(String address) {
        assertEquals("/kenes/", Addresses.inside(asked("GET", "/kenes/", null, null), address));
    }

    @Test
    void aPageOfKenesIsReturnedToWithItsParameters() {
        HttpServletRequest request = asked("GET", "/kenes/council/meeting", "id=7", null);
        assertEquals("/kenes/council/meeting?id=7", Addresses.inside(request, Addresses.ofPage(request)));
        assertEquals(
                "/kenes/sign-in?to=%2Fkenes%2Fcouncil%2Fmeeting%3Fid%3D7",
                Addresses.signIn(request, Addresses.ofPage(request)));
    }

    @Test
    void theDeskNeedsNoReturnAddress() {
        assertEquals("/kenes/sign-in", Addresses.signIn(asked("GET", "/kenes/", null, null), "/kenes/"));
    }

    @Test
    void aSentFormReturnsToThePageItWasOn() {
        HttpServletRequest sent = asked(
                "POST", "/kenes/council/meeting-plan", null, "http://localhost:8080/kenes/council/meeting-plan?body=3");
        assertEquals("/kenes/council/meeting-plan?body=3", Addresses.ofPage(sent));
        assertEquals("/kenes/", Addresses.ofPage(asked("POST", "/kenes/preferences", null, "http://example.org/x")));
    }

    @Test
    void onlyTheDoorAndWhatIsPublicIsOpenToStrangers() {
        assertTrue(SignInFilter.isOpen("/sign-in"));
        assertTrue(SignInFilter.isOpen("/verify/extract"));
        assertTrue(SignInFilter.isOpen("/jakarta.faces.resource/tokens.css.xhtml"));
        assertFalse(SignInFilter.isOpen("/desk"));
        assertFalse(SignInFilter.isOpen("/people/persons"));
        assertFalse(SignInFilter.isOpen("/"));
    }

    private static HttpServletRequest asked(String method, String path, String query, String referer) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("getMethod", method);
        answers.put("getRequestURI", path);
        answers.put("getQueryString", query);
        answers.put("getContextPath", "/kenes");
        answers.put("getHeader", referer);
        return (HttpServletRequest) Proxy.newProxyInstance(
                AddressesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> answers.get(called.getName()));
    }
}
