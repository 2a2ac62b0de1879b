package kz.kenes.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.people.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NavigationTest {

    private static List<String> training(Role... roles) {
        Set<String> permissions = new TreeSet<>();
        for (Role role : roles) {
            permissions.addAll(role.permissions());
        }
        return Navigation.openTo(permissions::contains).stream()
                .map(Navigation.Entry::page)
                .filter(page -> page.startsWith("/training/"))
                .toList();
    }

    @Test
    void anAuditorFindsTheTripOrdersAndNothingElseOfTraining() {
        assertEquals(List.of("/training/orders"), training(Role.AUDITOR));
    }

    @Test
    void whoeverHasSeveralRolesFindsThemOnce() {
        List<String> pages = training(Role.AUDITOR, Role.EMPLOYEE, Role.HR);
        assertEquals(pages.stream().distinct().toList(), pages);
        assertEquals(1, pages.stream().filter("/training/orders"::equals).count());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CERTIFICATION_AUDITOR", "RECTOR", "MEMBER", "SECRETARY"})
    void nobodyElseFindsThem(Role role) {
        assertEquals(List.of(), training(role));
    }
}
