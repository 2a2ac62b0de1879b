package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import kz.kenes.regulation.api.Clauses;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;

/** WildFly lets programs of the same machine in without a password unless it is told not to; Kenes tells it. */
class RemoteWithoutCredentialsIT {

    @Test
    void whoGivesNoNameIsRefused() {
        var clauses = Remote.nobody(TestRun.kenes()).api(Clauses.class);
        assertThrows(Exception.class, () -> clauses.list(ListQuery.first(1)));
    }

    @Test
    void whoGivesAWrongPasswordIsRefused() {
        var clauses = Remote.as(TestRun.kenes(), "admin", "wrong").api(Clauses.class);
        assertThrows(Exception.class, () -> clauses.list(ListQuery.first(1)));
    }

    @Test
    void beansAreNotReachedOverPlainHttp() {
        var kenes = TestRun.kenes();
        assertEquals(
                404, kenes.get(kenes.at("/wildfly-services/ejb/v1/discover")).statusCode());
    }
}
