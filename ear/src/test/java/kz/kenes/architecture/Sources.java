package kz.kenes.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is judged: the classes and the source files of the three modules. */
final class Sources {

    private static final List<String> MODULES = List.of("domain", "ejb", "web");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(MODULES.stream().map(Sources::classesOf).toList());

    /** The tests of all modules, those of the whole system included. */
    static final JavaClasses TESTS = new ClassFileImporter()
            .importPaths(Stream.concat(MODULES.stream(), Stream.of("ear"))
                    .map(module -> root().resolve(module).resolve("target/test-classes"))
                    .filter(Files::isDirectory)
                    .toList());

    private Sources() {}

    static DescribedPredicate<JavaClass> inModule(String module) {
        var place = classesOf(module).toUri().toString();
        return DescribedPredicate.describe("in the module " + module, type -> type.getSource()
                .map(source -> source.getUri().toString().startsWith(place))
                .orElse(false));
    }

    /** All files with this ending below src/main of the three modules. */
    static List<Path> files(String ending) {
        return MODULES.stream()
                .flatMap(module -> walk(root().resolve(module).resolve("src/main")))
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> walk(Path directory) {
        try {
            return Files.walk(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path classesOf(String module) {
        return root().resolve(module).resolve("target/classes");
    }

    private static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }
}
