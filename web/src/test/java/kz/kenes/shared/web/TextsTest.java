package kz.kenes.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** The three languages say the same, and no page asks for a text that is not there. */
class TextsTest {

    private static final List<Path> BUNDLES = List.of(
            Path.of("src/main/resources/kz"),
            Path.of("../domain/src/main/resources/kz"),
            Path.of("../ejb/src/main/resources/kz"));
    private static final Path DOMAIN = Path.of("../domain/src/main/resources/kz/kenes");
    private static final Pattern IN_PAGE = Pattern.compile("t\\['([^']+)'](?!\\.concat)|k:format[23]?\\('([^']+)'");
    private static final Pattern IN_BEAN = Pattern.compile(
            "(?:screen\\.(?:done|text)|texts\\.get)\\(\\s*\"([^\"]+)\"|screen\\.wrong\\([^,]+,\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @Test
    void everyBundleHasTheSameKeysInTheThreeLanguages() throws IOException {
        List<String> gaps = new ArrayList<>();
        for (Map.Entry<String, Map<String, Properties>> bundle : bundles().entrySet()) {
            Map<String, Properties> byLanguage = bundle.getValue();
            TreeSet<Object> all = new TreeSet<>();
            byLanguage.values().forEach(texts -> all.addAll(texts.keySet()));
            for (Language language : Language.values()) {
                Properties texts = byLanguage.getOrDefault(language.tag(), new Properties());
                all.stream()
                        .filter(key -> !texts.containsKey(key)
                                || texts.get(key).toString().isBlank())
                        .forEach(key -> gaps.add(bundle.getKey() + " " + language.tag() + ": " + key));
            }
        }
        assertEquals(List.of(), gaps);
    }

    /** Of two texts of one key the reader would see the last one only. */
    @Test
    void noTextStandsTwiceInOneFile() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path root : BUNDLES) {
            for (Path file : filesIn(root, ".properties")) {
                Properties watching = new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object text) {
                        Object before = super.put(key, text);
                        if (before != null) {
                            twice.add(file + ": " + key);
                        }
                        return before;
                    }
                };
                try (Reader reader = Files.newBufferedReader(file)) {
                    watching.load(reader);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void aTextHasTheSamePlacesInTheThreeLanguages() throws IOException {
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, Map<String, Properties>> bundle : bundles().entrySet()) {
            Map<String, Properties> byLanguage = bundle.getValue();
            Properties kazakh = byLanguage.getOrDefault("kk", new Properties());
            kazakh.forEach((key, text) -> byLanguage.forEach((language, texts) -> {
                if (!places(text).equals(places(texts.getOrDefault(key, text)))) {
                    differing.add(bundle.getKey() + " " + language + ": " + key);
                }
            }));
        }
        assertEquals(List.of(), differing);
    }

    @Test
    void everyTextThatAPageOrABeanAsksForIsThere() throws IOException {
        Collection<String> features =
                Texts.featuresOf(namesIn(Path.of("src/main/resources/kz/kenes/shared/web/texts")));
        Texts.load(features);
        Texts kazakh = Texts.in(Language.KK);
        Collection<Object> words = wordsOfTheDomain(features);
        Collection<String> missing = new TreeSet<>();
        for (Path file : filesIn(Path.of("src/main"), "")) {
            if (file.toString().endsWith(".xhtml") || file.toString().endsWith(".java")) {
                asked(file, file.toString().endsWith(".xhtml") ? IN_PAGE : IN_BEAN).stream()
                        .filter(key -> !kazakh.has(key) && !words.contains(key))
                        .forEach(key -> missing.add(file + ": " + key));
            }
        }
        assertEquals(List.of(), List.copyOf(missing));
    }

    /** In the application they join the texts of the feature of the same name. */
    private static Collection<Object> wordsOfTheDomain(Collection<String> features) throws IOException {
        Collection<Object> words = new HashSet<>();
        for (String feature : features) {
            Path terms = DOMAIN.resolve(feature.replace('.', '/')).resolve("Terms_kk.properties");
            if (Files.exists(terms)) {
                Properties read = new Properties();
                try (Reader reader = Files.newBufferedReader(terms)) {
                    read.load(reader);
                }
                words.addAll(read.keySet());
            }
        }
        return words;
    }

    @Test
    void aMissingTextIsSeenAndBreaksNothing() {
        Texts.load(List.of("shared"));
        assertEquals("?no.such.text?", Texts.in(Language.EN).get("no.such.text"));
        assertTrue(Texts.in(Language.EN).has("desk.title"));
    }

    private static TreeSet<String> places(Object text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text.toString());
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Map<String, Map<String, Properties>> bundles() throws IOException {
        Map<String, Map<String, Properties>> found = new TreeMap<>();
        for (Path root : BUNDLES) {
            for (Path file : filesIn(root, ".properties")) {
                Matcher name = Pattern.compile("(.*)_(kk|ru|en)\\.properties").matcher(file.toString());
                if (name.matches()) {
                    Properties texts = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        texts.load(reader);
                    }
                    found.computeIfAbsent(name.group(1), any -> new HashMap<>()).put(name.group(2), texts);
                }
            }
        }
        return found;
    }

    private static List<String> asked(Path file, Pattern pattern) throws IOException {
        List<String> keys = new ArrayList<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            keys.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        keys.removeIf(key -> key.endsWith("."));
        return keys;
    }

    private static List<Path> filesIn(Path root, String ending) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).toList();
        }
    }
}
