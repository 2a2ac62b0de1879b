package kz.kenes.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What other programs are compiled against, in a file beside the tests. A released record is frozen, because a record that gains a
 * component breaks old programs silently: a new need is a new type. Whoever changes the API on purpose renews the file with
 * {@code mvn -pl ear -am test -Dkenes.api.renew=true} and commits what has changed in it.
 */
class ApiSnapshotTest {

    private static final Path SNAPSHOT = Path.of("src", "test", "resources", "kz", "kenes", "architecture", "api.txt");
    private static final List<Path> CLASSES =
            List.of(Path.of("..", "domain", "target", "classes"), Path.of("..", "ejb", "target", "classes"));

    @Test
    void theApiIsTheOneThatOtherProgramsKnow() throws Exception {
        List<String> now = api();
        if (Boolean.getBoolean("kenes.api.renew")) {
            Files.write(SNAPSHOT, now);
        }
        List<String> known = Files.readAllLines(SNAPSHOT);
        assertEquals(Set.of(), without(known, now), "gone from the API or changed; see the comment of this test");
        assertEquals(Set.of(), without(now, known), "new in the API; see the comment of this test");
    }

    private static Set<String> without(List<String> all, List<String> others) {
        Set<String> rest = new TreeSet<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> api() throws IOException, ClassNotFoundException {
        List<String> lines = new ArrayList<>();
        for (Path classes : CLASSES) {
            for (String name : names(classes)) {
                describe(Class.forName(name), lines);
            }
        }
        return lines.stream().sorted().distinct().toList();
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file ->
                            file.matches(".*/(api|vocabulary)/[^/]+\\.class") && !file.endsWith("package-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static void describe(Class<?> type, List<String> lines) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return;
        }
        String name = type.getName();
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> lines.add(name + " constant " + ((Enum<?>) constant).name()));
        } else if (type.isRecord()) {
            lines.add(name + " record ("
                    + Arrays.stream(type.getRecordComponents())
                            .map(ApiSnapshotTest::component)
                            .collect(Collectors.joining(", "))
                    + ")");
        } else {
            lines.add(name + (type.isInterface() ? " interface" : " class"));
            for (Constructor<?> made : type.getConstructors()) {
                lines.add(name + " new" + parameters(made.getParameters()));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && !isGiven(type, method)) {
                lines.add(name + " " + plain(method.getGenericReturnType()) + " " + method.getName()
                        + parameters(method.getParameters()));
            }
        }
    }

    private static String component(RecordComponent component) {
        return plain(component.getGenericType()) + " " + component.getName();
    }

    private static String parameters(Parameter... parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> plain(parameter.getParameterizedType()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String plain(Type type) {
        return type.getTypeName().replaceAll("java\\.(lang|util|time)\\.", "");
    }

    /** What the language itself gives to every record and enum. */
    private static boolean isGiven(Class<?> type, Method method) {
        boolean accessor = type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(one -> one.getName().equals(method.getName()));
        return accessor
                || Set.of("equals", "hashCode", "toString", "values", "valueOf").contains(method.getName());
    }
}
