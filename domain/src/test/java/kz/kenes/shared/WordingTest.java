package kz.kenes.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every refusal and every word that travels is worded in Kazakh, Russian and English. Looks at all classes, not at a list. */
class WordingTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @TestFactory
    Stream<DynamicTest> everyRefusalIsWordedInEveryLanguage() {
        List<Class<?>> refusals =
                enums().filter(Violation.class::isAssignableFrom).toList();
        assertFalse(refusals.isEmpty());
        return refusals.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Violation.class::cast)
                .map(violation -> DynamicTest.dynamicTest(violation.key(), () -> isWordedAlike(violation)));
    }

    private static void isWordedAlike(Violation violation) {
        Set<Set<String>> places = Stream.of(Language.values())
                .map(language -> placesIn(withoutArguments(violation, language)))
                .collect(Collectors.toSet());
        assertEquals(1, places.size(), "the languages name different arguments: " + places);
    }

    private static String withoutArguments(Violation violation, Language language) {
        Object[] places = IntStream.range(0, 9).mapToObj(i -> "{" + i + "}").toArray();
        String sentence = Wording.ofRefusal(violation.key(), places, language);
        assertFalse(sentence.isBlank());
        return sentence;
    }

    private static Set<String> placesIn(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everyWordThatTravelsIsSaidInEveryLanguage() {
        List<Class<?>> words = enums().filter(type -> type.getPackageName().endsWith(".vocabulary"))
                .filter(type -> type != Language.class)
                .toList();
        assertFalse(words.isEmpty());
        return words.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant)
                .map(word -> DynamicTest.dynamicTest(
                        word.getDeclaringClass().getSimpleName() + "." + word.name(), () -> isSaid(word)));
    }

    private static void isSaid(Enum<?> word) {
        for (Language language : Language.values()) {
            try {
                assertFalse(Wording.of(word, language).isBlank());
            } catch (MissingResourceException missing) {
                throw new AssertionError("no word in " + language, missing);
            }
        }
    }

    @Test
    void aNumberOfThemTakesItsEndingInKazakhOnly() {
        RuleViolation refusal = new RuleViolation(SharedViolation.TOO_LARGE, new OfThem(13));

        assertTrue(Wording.of(refusal, Language.KK).contains("13-і"));
        assertTrue(Wording.of(refusal, Language.RU).contains("13."));
    }

    private static Stream<Class<?>> enums() {
        try {
            Path classes = Path.of(Violation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<Class<?>> found = new ArrayList<>();
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class"))
                        .filter(f -> !f.toString().contains("-info"))
                        .toList()) {
                    String name = classes.relativize(file)
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.');
                    Class<?> type = Class.forName(
                            name.substring(0, name.length() - ".class".length()),
                            false,
                            Violation.class.getClassLoader());
                    if (type.isEnum()) {
                        found.add(type);
                    }
                }
            }
            return found.stream();
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
