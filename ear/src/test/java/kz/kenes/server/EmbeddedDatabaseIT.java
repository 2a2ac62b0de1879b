package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.kenes.testing.Browser;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The same server and the same migrations on the database of {@code mvn -Prun}. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TestRun.H2)
class EmbeddedDatabaseIT extends Browser {

    @Override
    protected Kenes kenes() {
        return TestRun.kenesOnH2();
    }

    @Test
    void kenesStartsOnTheEmbeddedDatabase() {
        assertTrue(kenes().get(kenes().management("/health/ready")).body().startsWith("{\"status\":\"UP\""));
        signIn("umember2");
        go("desk.xhtml");
        assertTrue(page.url().contains("desk"), page.url());
    }
}
