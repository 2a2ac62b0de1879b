package kz.kenes.sample;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.concurrent.TimeUnit;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.ejb.client.EJBClient;
import org.wildfly.security.auth.client.AuthenticationConfiguration;
import org.wildfly.security.auth.client.AuthenticationContext;
import org.wildfly.security.auth.client.MatchRule;
import org.wildfly.security.sasl.SaslMechanismSelector;

/**
 * Kenes as another program sees it: signs in once and calls the API through EJB remoting. Each call may be made from any thread.
 * Needs {@code kenes-ejb} with classifier {@code client} and {@code org.wildfly:wildfly-client-all} on the class path.
 */
public final class RemoteKenes {

    /** Without a limit the client library waits for ever when a server dies with the call in its hands. */
    private static final long SECONDS_OF_A_CALL = 60;

    private final String url;
    private final AuthenticationContext signedIn;

    /** @param url of the server, such as {@code remote+http://localhost:8080} */
    public RemoteKenes(String url, String username, String password) {
        this.url = url;
        this.signedIn = AuthenticationContext.empty()
                .with(
                        MatchRule.ALL,
                        AuthenticationConfiguration.empty()
                                .useName(username)
                                .usePassword(password)
                                .setSaslMechanismSelector(SaslMechanismSelector.fromString("PLAIN")));
    }

    /** An interface of the API whose calls are made by this account. */
    public <T> T api(Class<T> type) {
        Object remote = lookup("ejb:kenes/kenes-ejb/" + type.getSimpleName() + "Bean!" + type.getName());
        EJBClient.setInvocationTimeout(remote, SECONDS_OF_A_CALL, TimeUnit.SECONDS);
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return signedIn.runCallable(() -> method.invoke(remote, arguments));
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                }));
    }

    private Object lookup(String name) {
        Hashtable<String, Object> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "org.wildfly.naming.client.WildFlyInitialContextFactory");
        environment.put(Context.PROVIDER_URL, url);
        try {
            return signedIn.runCallable(() -> new InitialContext(environment).lookup(name));
        } catch (NamingException unknown) {
            throw new IllegalArgumentException(name, unknown);
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
