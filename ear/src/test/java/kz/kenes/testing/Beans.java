package kz.kenes.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.service.CallerDirectory;
import kz.kenes.shared.service.CallerProfile;
import kz.kenes.shared.service.WallClock;
import kz.kenes.shared.vocabulary.Language;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Beans put together without a server over a PostgreSQL, so that only they and their statements are measured. */
public final class Beans implements AutoCloseable {

    /** A statement as it was sent. */
    public record Sent(String sql, List<Object> values) {}

    private final EntityManagerFactory factory;
    private final Instant now;
    private final List<Sent> sent = new ArrayList<>();
    private CallerProfile profile;

    public Beans(String url, String user, Instant now) {
        this.now = now;
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
        settings.put("jakarta.persistence.jdbc.url", url);
        settings.put("jakarta.persistence.jdbc.user", user);
        settings.put("jakarta.persistence.jdbc.password", "");
        settings.put("jakarta.persistence.validation.mode", "NONE");
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.logging.logger", "DefaultLogger");
        settings.put("eclipselink.logging.level", "OFF");
        settings.put("eclipselink.session-name", "beans");
        factory = Persistence.createEntityManagerFactory("kenes", settings);
        factory.unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                if (event.getCall() instanceof DatabaseCall call) {
                    List<Object> values = new ArrayList<>();
                    for (Object value : call.getParameters()) {
                        values.add(value);
                    }
                    sent.add(new Sent(call.getSQLString(), values));
                }
            }
        });
    }

    public Beans as(long person, Role... roles) {
        Set<String> permissions = new TreeSet<>();
        for (Role role : roles) {
            permissions.addAll(role.permissions());
        }
        profile = new CallerProfile(person, person, "user" + person, Language.KK, permissions, true, 1);
        return this;
    }

    /** Asks a bean, in a transaction with nothing remembered from before. */
    public <B, R> R ask(Class<B> bean, Function<B, R> question) {
        EntityManager em = factory.createEntityManager();
        em.getTransaction().begin();
        try {
            return question.apply(new Assembly(em).get(bean));
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    /** The statements that a question sends. */
    public <B> List<Sent> statements(Class<B> bean, Function<B, ?> question) {
        sent.clear();
        ask(bean, question);
        return List.copyOf(sent);
    }

    @Override
    public void close() {
        factory.close();
    }

    private final class Assembly {

        private final EntityManager em;
        private final Map<Class<?>, Object> made = new HashMap<>();

        Assembly(EntityManager em) {
            this.em = em;
            made.put(Clock.class, Clock.fixed(now, WallClock.KAZAKHSTAN));
            made.put(Event.class, proxy(Event.class, null));
            made.put(Principal.class, (Principal) () -> profile.username());
            CallerDirectory directory = username -> Optional.of(profile);
            made.put(Instance.class, proxy(Instance.class, directory));
        }

        <B> B get(Class<B> type) {
            if (!made.containsKey(type)) {
                Object bean = make(type);
                made.put(type, bean);
                inject(bean);
            }
            return type.cast(made.get(type));
        }

        private static Object make(Class<?> type) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }

        private void inject(Object bean) {
            for (Field field : bean.getClass().getDeclaredFields()) {
                try {
                    field.setAccessible(true);
                    if (field.isAnnotationPresent(PersistenceContext.class)) {
                        field.set(bean, em);
                    } else if (field.isAnnotationPresent(Inject.class)) {
                        field.set(bean, get(field.getType()));
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field.toString(), e);
                }
            }
        }

        /** Answers {@code get} with that, and an empty iterator to whoever looks for several. */
        private static <T> T proxy(Class<T> type, Object answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (self, method, arguments) -> switch (method.getName()) {
                        case "get" -> answer;
                        case "iterator" -> List.of().iterator();
                        default -> null;
                    }));
        }
    }
}
