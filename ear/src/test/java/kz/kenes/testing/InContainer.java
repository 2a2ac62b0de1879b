package kz.kenes.testing;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/**
 * A test that runs inside the server, within the real EAR, on PostgreSQL with the demo data. Beans, the entity manager and
 * transactions are injected like in any bean.
 */
@ArquillianTest
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("in-container")
public abstract class InContainer {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    @PersistenceContext(unitName = "kenes")
    protected EntityManager entities;

    @Resource
    protected UserTransaction transaction;

    @Deployment
    static EnterpriseArchive kenesWithTests() {
        var kenes = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/kenes.ear"));
        var tests = ShrinkWrap.create(WebArchive.class, "kenes-test.war")
                .merge(testClasses(), "WEB-INF/classes", Filters.include(".*\\.class"))
                .addAsManifestResource(
                        new StringAsset("Dependencies: org.wildfly.security.elytron\n"),
                        ArchivePaths.create("MANIFEST.MF"));
        // After the module of the beans, because the server starts the modules in the order of this list.
        var descriptor = new String(read(kenes), StandardCharsets.UTF_8)
                .replace(
                        "</application>",
                        "<module><web><web-uri>kenes-test.war</web-uri><context-root>/kenes-test"
                                + "</context-root></web></module></application>");
        kenes.delete(DESCRIPTOR);
        return kenes.setApplicationXML(new StringAsset(descriptor)).addAsModule(Testable.archiveToTest(tests));
    }

    private static GenericArchive testClasses() {
        return ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
    }

    private static byte[] read(EnterpriseArchive archive) {
        try (var content = archive.get(DESCRIPTOR).getAsset().openStream()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Does something in the name of a person of the demo data. */
    protected static <T> T as(String username, Callable<T> action) throws Exception {
        return SecurityDomain.getCurrent()
                .authenticate(
                        username,
                        new PasswordGuessEvidence(
                                DemoAccounts.password(username).toCharArray()))
                .runAs(action);
    }

    /** Does something in a transaction of its own, which is committed unless the action fails. */
    protected <T> T inTransaction(Callable<T> action) throws Exception {
        transaction.begin();
        try {
            T result = action.call();
            transaction.commit();
            return result;
        } catch (Exception failure) {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            throw failure;
        }
    }
}
