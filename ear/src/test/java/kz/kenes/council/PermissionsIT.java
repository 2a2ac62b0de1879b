package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.Compositions;
import kz.kenes.council.api.Desk;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.minutes.api.Extracts;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every method of the API by every role: generated from the code, so that none is forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsIT {

    private static final List<Class<?>> API = List.of(
            Bodies.class,
            Compositions.class,
            Desk.class,
            Meetings.class,
            Agendas.class,
            Attendances.class,
            Voting.class,
            Decisions.class,
            MinutesBook.class,
            Extracts.class);

    private static final long NOWHERE = -1;
    private static final String NOT_ALLOWED = "shared.NOT_ALLOWED";

    private final Map<Role, RemoteCouncil.Member> persons = new EnumMap<>(Role.class);

    @BeforeAll
    void people() {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 4);
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM) {
                persons.put(role, council.person(Set.of(role)));
            }
        }
    }

    @Test
    void everyMethodSaysWhoMayCallIt() throws Exception {
        List<String> silent = new ArrayList<>();
        for (Class<?> type : API) {
            for (Method method : type.getMethods()) {
                Method implementation = implementation(method);
                if (!implementation.isAnnotationPresent(RolesAllowed.class)
                        && !implementation.isAnnotationPresent(PermitAll.class)) {
                    silent.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everyMethodIsRefusedWithoutItsPermission() throws Exception {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (Class<?> type : API) {
            for (Method method : type.getMethods()) {
                for (Map.Entry<Role, RemoteCouncil.Member> person : persons.entrySet()) {
                    boolean may = mayCall(person.getKey(), method);
                    String key = answer(person.getValue(), type, method);
                    if (!may) {
                        refused++;
                    }
                    if (!may && !key.equals(NOT_ALLOWED)) {
                        wrong.add(person.getKey() + " " + type.getSimpleName() + "." + method.getName() + ": " + key);
                    }
                    assertNotEquals("shared.UNEXPECTED", key, type.getSimpleName() + "." + method.getName());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(refused > 100, "only " + refused);
    }

    private static boolean mayCall(Role role, Method method) throws Exception {
        RolesAllowed allowed = implementation(method).getAnnotation(RolesAllowed.class);
        if (allowed == null) {
            return true;
        }
        Set<String> permissions = new TreeSet<>(role.permissions());
        permissions.retainAll(Arrays.asList(allowed.value()));
        return !permissions.isEmpty();
    }

    private static Method implementation(Method method) throws Exception {
        String bean = method.getDeclaringClass().getName().replace(".api.", ".service.") + "Bean";
        return Class.forName(bean).getMethod(method.getName(), method.getParameterTypes());
    }

    /** The key of the refusal, or an empty string. */
    private static String answer(RemoteCouncil.Member person, Class<?> type, Method method) throws Exception {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value(method.getParameterTypes()[i]);
        }
        try {
            method.invoke(person.api(type), arguments);
            return "";
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof KenesException refusal) {
                return refusal.key();
            }
            return refused.getCause().getClass().getSimpleName();
        }
    }

    /** Something that nothing stored answers to. */
    private static Object value(Class<?> type) throws Exception {
        if (type == long.class || type == Long.class) {
            return NOWHERE;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "жоқ";
        }
        if (type == Localized.class) {
            return new Localized("жоқ", null, null);
        }
        if (type == Instant.class) {
            return Instant.now();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1);
        }
        if (type == ListQuery.class) {
            return ListQuery.first(1);
        }
        if (type == FileContent.class) {
            return new FileContent("a.txt", "text/plain", new byte[] {'a'});
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == List.class) {
            return new ArrayList<>(Collections.singletonList(NOWHERE));
        }
        return record(type);
    }

    private static Object record(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            boolean nested = types[i] == List.class
                    && components[i].getGenericType().getTypeName().contains("kz.kenes");
            values[i] = nested ? new ArrayList<>() : value(types[i]);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}
