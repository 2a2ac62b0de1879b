package kz.kenes.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.regulation.ClauseEntry;
import kz.kenes.regulation.ClauseRegister;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Violation;
import org.junit.jupiter.api.Test;

/** Between the clauses of the regulations and the code: nothing is named that is not registered, nothing registered is empty. */
class ClausesTest {

    private static final Set<String> REGISTERED =
            ClauseRegister.get().entries().stream().map(ClauseEntry::id).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyClauseNamedInTheCodeIsRegistered() {
        assertEquals(Set.of(), without(named(Sources.CLASSES), REGISTERED));
        assertEquals(Set.of(), without(named(Sources.TESTS), REGISTERED));
    }

    @Test
    void everyClauseThatARefusalQuotesIsRegistered() {
        assertEquals(Set.of(), without(quoted(), REGISTERED));
    }

    @Test
    void everyRegisteredClauseHasARule() {
        assertEquals(Set.of(), without(REGISTERED, named(Sources.CLASSES)));
    }

    @Test
    void everyRegisteredClauseHasATest() {
        assertEquals(Set.of(), without(REGISTERED, named(Sources.TESTS)));
    }

    private static Set<String> named(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> Stream.of(Stream.of(type), type.getCodeUnits().stream(), type.getFields().stream())
                        .flatMap(part -> part))
                .map(CanBeAnnotated.class::cast)
                .filter(part -> part.isAnnotatedWith(Clause.class))
                .map(ClausesTest::clause)
                .flatMap(clause -> Arrays.stream(clause.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Clause clause(CanBeAnnotated part) {
        return part instanceof JavaClass type
                ? type.getAnnotationOfType(Clause.class)
                : ((JavaMember) part).getAnnotationOfType(Clause.class);
    }

    private static Set<String> quoted() {
        return Sources.CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Violation.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(constant -> ((Violation) constant).clause())
                .filter(clause -> !clause.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
