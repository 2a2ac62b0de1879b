package kz.kenes.realm;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.wildfly.security.auth.server.event.SecurityAuthenticationFailedEvent;
import org.wildfly.security.auth.server.event.SecurityEvent;

/**
 * Listens to the security domain of Kenes and hands the name of each refused sign-in to the application, which counts it like a
 * wrong password on the sign-in page. Pages ask the application first, so the domain refuses programs only.
 */
public final class RefusedSignIn implements Consumer<SecurityEvent> {

    private static final String COUNTER =
            "java:global/kenes/kenes-ejb/RefusedSignIns!kz.kenes.people.service.RefusedSignIns";

    private static final Logger LOG = Logger.getLogger(RefusedSignIn.class.getName());

    @Override
    public void accept(SecurityEvent event) {
        if (event instanceof SecurityAuthenticationFailedEvent failed && failed.getPrincipal() != null) {
            tell(failed.getPrincipal().getName());
        }
    }

    /**
     * Called by its name, because the server and the application share no type. The sign-in is refused in any case; what cannot be
     * counted is left in the log of the server.
     */
    private static void tell(String username) {
        try {
            Object counter = new InitialContext().lookup(COUNTER);
            counter.getClass().getMethod("count", String.class).invoke(counter, username);
        } catch (NamingException | ReflectiveOperationException unavailable) {
            LOG.log(Level.WARNING, "A refused sign-in was not counted", unavailable);
        }
    }
}
