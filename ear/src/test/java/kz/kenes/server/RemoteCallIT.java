package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import kz.kenes.people.api.Accounts;
import kz.kenes.regulation.api.Clauses;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;

class RemoteCallIT {

    private final Clauses clauses = Remote.as(TestRun.kenes(), "portal").api(Clauses.class);

    @Test
    void whoGivesNameAndPasswordIsAnswered() {
        var found = clauses.list(ListQuery.first(5).searching("кворум"));
        assertEquals(Math.min(5, found.total()), found.rows().size());
        assertTrue(found.total() > 0);
    }

    @Test
    void aRefusalArrivesWithItsKey() {
        var refusal = assertThrows(KenesException.class, () -> clauses.get("NO-1"));
        assertEquals("shared.NOT_FOUND", refusal.key());
    }

    @Test
    void whatAnotherRoleMayDoIsRefused() {
        var accounts = Remote.as(TestRun.kenes(), "teacher").api(Accounts.class);
        var refusal = assertThrows(KenesException.class, () -> accounts.list(ListQuery.first(1)));
        assertEquals("shared.NOT_ALLOWED", refusal.key());
    }

    /** The door for crafted objects: nothing is unpacked but the types of the API and plain values. */
    @Test
    void aTypeOutsideTheApiIsNotUnpacked() {
        Map<String, Object> smuggled = new HashMap<>(Map.of("source", URI.create("http://localhost/")));
        var refusal = assertThrows(
                Exception.class, () -> clauses.list(new ListQuery(0, 1, null, true, null, plain(smuggled))));
        assertTrue(refusal.toString().contains("java.net.URI"), refusal::toString);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> plain(Map<String, ?> anything) {
        return (Map<String, String>) anything;
    }
}
