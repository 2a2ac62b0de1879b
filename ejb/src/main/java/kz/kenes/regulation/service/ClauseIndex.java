package kz.kenes.regulation.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.kenes.regulation.api.BackingView;
import kz.kenes.shared.Clause;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.jboss.jandex.MethodInfo;

/**
 * The rules and tests behind each clause, as the build has written them into the jars. Where a jar was built without its
 * tests, the tests are simply not known.
 */
final class ClauseIndex {

    private static final DotName CLAUSE = DotName.createSimple(Clause.class);
    private static final DotName DISPLAY_NAME = DotName.createSimple("org.junit.jupiter.api.DisplayName");

    private static final List<DotName> TESTS = List.of(
            DotName.createSimple("org.junit.jupiter.api.Test"),
            DotName.createSimple("org.junit.jupiter.params.ParameterizedTest"));

    private final Map<String, Set<BackingView>> rules = new TreeMap<>();
    private final Map<String, Set<BackingView>> tests = new TreeMap<>();

    static ClauseIndex get() {
        return Holder.INDEX;
    }

    private ClauseIndex() {
        read(Clause.class, "kenes-domain-rules", rules);
        read(Clause.class, "kenes-domain-tests", tests);
        read(ClauseIndex.class, "kenes-ejb-rules", rules);
        read(ClauseIndex.class, "kenes-ejb-tests", tests);
    }

    List<BackingView> rules(String clause) {
        return List.copyOf(rules.getOrDefault(clause, Collections.emptySet()));
    }

    List<BackingView> tests(String clause) {
        return List.copyOf(tests.getOrDefault(clause, Collections.emptySet()));
    }

    /** @param neighbour a class of the same jar: a module of the server shows its META-INF only to its own classes */
    private static void read(Class<?> neighbour, String name, Map<String, Set<BackingView>> found) {
        try (InputStream in = neighbour.getResourceAsStream("/META-INF/kenes/" + name + ".idx")) {
            if (in != null) {
                Index index = new IndexReader(in).read();
                for (AnnotationInstance clause : index.getAnnotations(CLAUSE)) {
                    List<BackingView> backings = backings(clause.target());
                    for (String id : clause.value().asStringArray()) {
                        found.computeIfAbsent(id, key -> new LinkedHashSet<>()).addAll(backings);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static List<BackingView> backings(AnnotationTarget target) {
        return switch (target.kind()) {
            case METHOD -> List.of(backing(target.asMethod()));
            case FIELD -> List.of(backing(target.asField()));
            default -> backings(target.asClass());
        };
    }

    /** A clause on a test class stands for each of its tests; on any other class for the class as such. */
    private static List<BackingView> backings(ClassInfo type) {
        List<BackingView> tests = type.methods().stream()
                .filter(method -> TESTS.stream().anyMatch(method::hasDeclaredAnnotation))
                .map(ClauseIndex::backing)
                .toList();
        return tests.isEmpty() ? List.of(new BackingView(subject(type), "", code(type))) : tests;
    }

    private static BackingView backing(MethodInfo method) {
        ClassInfo type = method.declaringClass();
        return method.isConstructor()
                ? new BackingView(subject(type), "", code(type))
                : new BackingView(subject(type), Sentence.of(method.name()), code(type) + "." + method.name());
    }

    private static BackingView backing(FieldInfo field) {
        ClassInfo type = field.declaringClass();
        return new BackingView(subject(type), Sentence.of(field.name()), code(type) + "." + field.name());
    }

    private static String subject(ClassInfo type) {
        AnnotationInstance displayed = type.declaredAnnotation(DISPLAY_NAME);
        return displayed == null
                ? Sentence.ofClass(type.name().toString())
                : displayed.value().asString();
    }

    private static String code(ClassInfo type) {
        String name = type.name().toString();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    private static final class Holder {
        private static final ClauseIndex INDEX = new ClauseIndex();
    }
}
