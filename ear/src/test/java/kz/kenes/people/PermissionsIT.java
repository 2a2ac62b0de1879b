package kz.kenes.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.api.KenesException;
import kz.kenes.testing.Api;
import kz.kenes.testing.Nonsense;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every method of every remote interface by every role: taken from the code, so that none is forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsIT {

    private static final String NOT_ALLOWED = "shared.NOT_ALLOWED";

    private final Map<Role, Remote> callers = new EnumMap<>(Role.class);

    @BeforeAll
    void oneCallerOfEachRole() {
        for (Role role : Role.values()) {
            Newcomer newcomer = Newcomer.settled(TestRun.kenes(), role);
            callers.put(role, Remote.as(TestRun.kenes(), newcomer.username(), newcomer.password()));
        }
    }

    @Test
    void everyMethodSaysWhoMayCallIt() throws Exception {
        List<String> silent = new ArrayList<>();
        for (Method method : Api.methods()) {
            Method implementation = implementation(method);
            if (!implementation.isAnnotationPresent(RolesAllowed.class)
                    && !implementation.isAnnotationPresent(PermitAll.class)) {
                silent.add(name(method));
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everyMethodIsRefusedWithoutItsPermission() throws Exception {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (Method method : Api.methods()) {
            for (Role role : notAllowed(method)) {
                String key = answer(callers.get(role), method);
                refused++;
                if (!key.equals(NOT_ALLOWED)) {
                    wrong.add(role + " " + name(method) + ": " + key);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(refused > 100, "only " + refused);
    }

    /** Whoever may, is told what is wrong; nothing that a caller sends is an unexpected failure. */
    @Test
    void nonsenseIsAnsweredWithAReason() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Method method : Api.methods()) {
            Set<Role> allowed = new TreeSet<>(Set.of(Role.values()));
            allowed.removeAll(notAllowed(method));
            for (Role role : allowed) {
                String key = answer(callers.get(role), method);
                if (key.equals("shared.UNEXPECTED") || !key.isEmpty() && !key.contains(".")) {
                    wrong.add(role + " " + name(method) + ": " + key);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Set<Role> notAllowed(Method method) throws Exception {
        RolesAllowed allowed = implementation(method).getAnnotation(RolesAllowed.class);
        Set<Role> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            if (allowed != null && Collections.disjoint(role.permissions(), Arrays.asList(allowed.value()))) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Method implementation(Method method) throws Exception {
        String bean = method.getDeclaringClass().getName().replace(".api.", ".service.") + "Bean";
        return Class.forName(bean).getMethod(method.getName(), method.getParameterTypes());
    }

    /** The key of the refusal, or an empty string. */
    private static String answer(Remote caller, Method method) throws Exception {
        try {
            method.invoke(caller.api(method.getDeclaringClass()), Nonsense.argumentsOf(method));
            return "";
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof KenesException refusal) {
                return refusal.key();
            }
            return refused.getCause().getClass().getSimpleName();
        }
    }
}
