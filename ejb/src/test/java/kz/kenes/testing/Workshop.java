package kz.kenes.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.service.CallerDirectory;
import kz.kenes.shared.service.CallerProfile;
import kz.kenes.shared.service.WallClock;
import kz.kenes.shared.vocabulary.Language;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.flywaydb.core.Flyway;

/** Beans put together by hand over an embedded database with the real schema; each task is a transaction of its own. */
public final class Workshop implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    /** What all migrations together make, in a file that lives in memory: a copy takes a tenth of the time. */
    private static final String SCHEMA = "memFS:schema.sql";

    static {
        String migrated = database("migrated");
        Flyway.configure()
                .dataSource(migrated, "sa", "")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        sql(migrated, "SCRIPT TO '" + SCHEMA + "'");
    }

    private final String url;
    private final EntityManagerFactory factory;
    private final List<Object> events = new ArrayList<>();
    private final AtomicInteger statements = new AtomicInteger();
    private final List<Class<?>> known = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-15T05:00:00Z");
    private CallerProfile profile;
    private EntityManager present;

    public Workshop() {
        url = database("workshop" + DATABASES.incrementAndGet());
        sql(url, "RUNSCRIPT FROM '" + SCHEMA + "'");
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.jdbc.driver", "org.h2.Driver");
        settings.put("jakarta.persistence.jdbc.url", url);
        settings.put("jakarta.persistence.jdbc.user", "sa");
        settings.put("jakarta.persistence.jdbc.password", "");
        settings.put("jakarta.persistence.validation.mode", "NONE");
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.logging.logger", "DefaultLogger");
        settings.put("eclipselink.logging.level", System.getProperty("sql.level", "OFF"));
        settings.put("eclipselink.session-name", "workshop" + DATABASES.get());
        factory = Persistence.createEntityManagerFactory("kenes", settings);
        factory.unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                statements.incrementAndGet();
            }
        });
    }

    private static String database(String name) {
        return "jdbc:h2:mem:" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    }

    private static void sql(String url, String command) {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Beans that are found by what they implement, and that observe events. */
    public Workshop knowing(Class<?>... beans) {
        known.addAll(List.of(beans));
        return this;
    }

    /** A bean that its package keeps to itself. */
    public static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The language of all callers is Kazakh. */
    public Workshop as(Person person, Role... roles) {
        Set<String> permissions = new TreeSet<>();
        for (Role role : roles) {
            permissions.addAll(role.permissions());
        }
        Long id = person == null ? null : person.id();
        profile = new CallerProfile(id == null ? 1L : id, id, "user" + id, Language.KK, permissions, true, 1);
        return this;
    }

    /** An account of another system, which has no person. */
    public Workshop asProgram(long account, Role role) {
        profile = new CallerProfile(account, null, "program", Language.KK, role.permissions(), true, 1);
        return this;
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    public Instant now() {
        return now;
    }

    /** Does something with a bean, in a transaction. */
    public <B, R> R with(Class<B> bean, Function<B, R> task) {
        EntityManager em = factory.createEntityManager();
        em.getTransaction().begin();
        try {
            present = em;
            R result = task.apply(new Assembly(em).get(bean));
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** An entity as the transaction of the present task has it. */
    public <E> E current(Class<E> type, Long id) {
        return present.find(type, id);
    }

    /** Does something with the database, in a transaction. */
    public <R> R store(Function<EntityManager, R> task) {
        EntityManager em = factory.createEntityManager();
        em.getTransaction().begin();
        try {
            R result = task.apply(em);
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** How many statements a task sends. */
    public int statements(Supplier<?> task) {
        int before = statements.get();
        task.get();
        return statements.get() - before;
    }

    /** The events of a type so far. */
    public <E> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void close() {
        factory.close();
        sql(url, "SHUTDOWN");
    }

    private final class Assembly {

        private final EntityManager em;
        private final Map<Class<?>, Object> made = new HashMap<>();

        Assembly(EntityManager em) {
            this.em = em;
            made.put(Clock.class, Clock.fixed(now, WallClock.KAZAKHSTAN));
            made.put(Event.class, proxy(Event.class, "fire", this::fire));
            made.put(Principal.class, (Principal) () -> profile.username());
        }

        private Object fire(Object event) {
            events.add(event);
            for (Class<?> type : known) {
                for (Method method : type.getDeclaredMethods()) {
                    if (observes(method, event)) {
                        call(method, get(type), event);
                    }
                }
            }
            return null;
        }

        private static boolean observes(Method method, Object event) {
            return method.getParameterCount() == 1
                    && method.getParameters()[0].isAnnotationPresent(Observes.class)
                    && method.getParameterTypes()[0].isInstance(event);
        }

        private static void call(Method method, Object bean, Object event) {
            try {
                method.setAccessible(true);
                method.invoke(bean, event);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException refused) {
                    throw refused;
                }
                throw new IllegalStateException(method.toString(), e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(method.toString(), e);
            }
        }

        /** All known beans of the type that the field asks for. */
        private Object instances(Field field) {
            Class<?> wanted = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
            CallerDirectory directory = username -> Optional.of(profile);
            return Proxy.newProxyInstance(
                    Instance.class.getClassLoader(),
                    new Class<?>[] {Instance.class},
                    (self, method, arguments) -> method.getName().equals("get")
                            ? directory
                            : known.stream()
                                    .filter(wanted::isAssignableFrom)
                                    .<Object>map(this::get)
                                    .toList()
                                    .iterator());
        }

        <B> B get(Class<B> type) {
            Object known = made.get(type);
            if (known == null) {
                known = make(type);
                made.put(type, known);
                inject(known);
            }
            return type.cast(known);
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
                    } else if (field.getType() == Instance.class) {
                        field.set(bean, instances(field));
                    } else if (field.isAnnotationPresent(Inject.class)) {
                        field.set(bean, get(field.getType()));
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field.toString(), e);
                }
            }
        }

        private static <T> T proxy(Class<T> type, String name, Function<Object, Object> answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (self, method, arguments) -> method.getName().equals(name)
                            ? dropped(method.getReturnType(), answer.apply(arguments == null ? null : arguments[0]))
                            : null));
        }

        private static Object dropped(Class<?> type, Object answer) {
            return type == void.class ? null : answer;
        }
    }
}
