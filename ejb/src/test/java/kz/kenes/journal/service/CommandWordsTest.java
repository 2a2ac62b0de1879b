package kz.kenes.journal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** The journal is read by people: every command has a name in their language. */
@Clause("DOC-21")
class CommandWordsTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everyCommandHasWordsInEveryLanguage() throws IOException {
        List<Method> commands = commands();
        assertTrue(commands.size() > 20, commands.toString());
        TreeSet<String> wordless = new TreeSet<>();
        for (Method command : commands) {
            for (Language language : Language.values()) {
                try {
                    Wording.phrase("journal", UseCases.name(command), language);
                } catch (MissingResourceException missing) {
                    wordless.add(language + " " + UseCases.name(command));
                }
            }
        }
        assertEquals(new TreeSet<>(), wordless);
    }

    private static List<Method> commands() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Bean.class"))
                    .map(CommandWordsTest::load)
                    .filter(bean -> bean.isAnnotationPresent(UseCase.class))
                    .flatMap(bean -> Arrays.stream(bean.getInterfaces())
                            .filter(UseCases::isApi)
                            .flatMap(api -> Arrays.stream(api.getMethods()))
                            .filter(method -> !isQuery(bean, method)))
                    .toList();
        }
    }

    private static boolean isQuery(Class<?> bean, Method method) {
        try {
            return bean.getMethod(method.getName(), method.getParameterTypes()).isAnnotationPresent(Query.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, CommandWordsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
