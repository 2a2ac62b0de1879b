package kz.kenes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.net.ssl.SSLContext;
import javax.security.sasl.SaslException;
import org.jboss.ejb.client.EJBClient;
import org.jboss.remoting3.Endpoint;
import org.wildfly.security.auth.client.AuthenticationConfiguration;
import org.wildfly.security.auth.client.AuthenticationContext;
import org.wildfly.security.auth.client.MatchRule;
import org.wildfly.security.sasl.SaslMechanismSelector;
import org.xnio.OptionMap;

/** Another system that calls the API from outside, by EJB remoting. */
public final class Remote {

    /** The client library itself waits without end when the server dies after it took the call and before it answered. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final URI server;
    private final AuthenticationContext caller;

    private Remote(URI server, AuthenticationContext caller) {
        this.server = server;
        this.caller = caller;
    }

    public static Remote as(Kenes kenes, String username) {
        return as(kenes, username, DemoAccounts.password(username));
    }

    public static Remote as(Kenes kenes, String username, String password) {
        return with(kenes, credentials(username, password));
    }

    /** Tries a name and a password once, on a connection of its own. */
    public static boolean isRefused(Kenes kenes, String username, String password) {
        var context = AuthenticationContext.empty().with(MatchRule.ALL, credentials(username, password));
        try (var connection = Endpoint.getCurrent()
                .connect(address(kenes), OptionMap.EMPTY, context)
                .get()) {
            return !connection.isOpen();
        } catch (SaslException refused) {
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static AuthenticationConfiguration credentials(String username, String password) {
        return AuthenticationConfiguration.empty()
                .useName(username)
                .usePassword(password)
                .setSaslMechanismSelector(SaslMechanismSelector.fromString("PLAIN"));
    }

    /** The same over TLS, with a client that trusts the certificates of this context. */
    public static Remote overTls(Kenes kenes, String username, SSLContext trusting) {
        var server = URI.create("remote+https://localhost:" + kenes.tls("").getPort());
        return new Remote(
                server,
                AuthenticationContext.empty()
                        .with(MatchRule.ALL, credentials(username, DemoAccounts.password(username)))
                        .withSsl(MatchRule.ALL, () -> trusting));
    }

    /** A caller who gives no name and tries whatever the client library knows. */
    public static Remote nobody(Kenes kenes) {
        return with(kenes, AuthenticationConfiguration.empty().setSaslMechanismSelector(SaslMechanismSelector.ALL));
    }

    private static Remote with(Kenes kenes, AuthenticationConfiguration configuration) {
        return new Remote(address(kenes), AuthenticationContext.empty().with(MatchRule.ALL, configuration));
    }

    private static URI address(Kenes kenes) {
        return URI.create("remote+http://127.0.0.1:" + kenes.at("").getPort());
    }

    /** The API of this type in the name of this caller, for example {@code api(Meetings.class)}. */
    public <T> T api(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> asCaller(() -> call(type, method, arguments))));
    }

    private Object call(Class<?> type, Method method, Object... arguments) throws Exception {
        var environment = new Properties();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "org.wildfly.naming.client.WildFlyInitialContextFactory");
        environment.put(Context.PROVIDER_URL, server.toString());
        var context = new InitialContext(environment);
        try {
            Object stub = context.lookup(name(type));
            EJBClient.setInvocationTimeout(stub, PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return method.invoke(stub, arguments);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw refused;
        } finally {
            close(context);
        }
    }

    /** By convention {@code Meetings} is answered by {@code MeetingsBean}. */
    public static String name(Class<?> type) {
        return "ejb:kenes/kenes-ejb/" + type.getSimpleName() + "Bean!" + type.getName();
    }

    private Object asCaller(Callable<Object> call) throws Exception {
        return caller.runCallable(call);
    }

    private static void close(Context context) throws NamingException {
        context.close();
    }
}
