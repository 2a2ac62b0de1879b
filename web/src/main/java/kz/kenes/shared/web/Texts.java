package kz.kenes.shared.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import kz.kenes.shared.vocabulary.Language;

/**
 * Every text that a page shows in one language: the texts of all features and the words of the domain ({@code
 * MeetingState.OPEN}). A feature joins by putting its bundle into the folder {@code texts}; the words of the domain feature
 * of the same name join with it.
 */
public final class Texts {

    static final String FOLDER = "/WEB-INF/classes/kz/kenes/shared/web/texts/";

    private static volatile Map<Language, Texts> all = Map.of();

    private final Language language;
    private final Map<String, String> byKey;
    private final Map<String, Map<String, String>> words = new ConcurrentHashMap<>();

    private Texts(Language language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = byKey;
    }

    /** The texts in a language. */
    public static Texts in(Language language) {
        return all.get(language);
    }

    /** Reads the bundles of the features that the application carries. */
    static void load(ServletContext application) {
        load(featuresOf(application.getResourcePaths(FOLDER)));
    }

    static void load(Collection<String> features) {
        Map<Language, Texts> loaded = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> byKey = new HashMap<>();
            for (String feature : features) {
                read("kz/kenes/" + feature.replace('.', '/') + "/Terms_" + language.tag(), byKey);
                read("kz/kenes/shared/web/texts/" + feature + "_" + language.tag(), byKey);
            }
            loaded.put(language, new Texts(language, Collections.unmodifiableMap(byKey)));
        }
        all = loaded;
    }

    /** The features among files named {@code council.voting_kk.properties}. */
    static Collection<String> featuresOf(Collection<String> paths) {
        Collection<String> features = new TreeSet<>();
        for (String path : paths) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.endsWith("_kk.properties")) {
                features.add(name.substring(0, name.indexOf('_')));
            }
        }
        return features;
    }

    private static void read(String bundle, Map<String, String> into) {
        try (InputStream file = Texts.class.getClassLoader().getResourceAsStream(bundle + ".properties")) {
            if (file == null) {
                return;
            }
            Properties read = new Properties();
            try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                read.load(text);
            }
            read.forEach((key, value) -> into.put(key.toString(), value.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text as it is written; the key in question marks where there is none, so that a gap is seen and nothing breaks. */
    public String get(String key) {
        String text = byKey.get(key);
        return text == null ? "?" + key + "?" : text;
    }

    /** The text with its places filled; in a text with places an apostrophe is written twice. */
    public String get(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = Shown.text(arguments[i], language);
        }
        return new MessageFormat(get(key), language.locale()).format(shown);
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The word for a constant of an enum, from the words of its own feature: {@code MeetingState.OPEN}. */
    public String word(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String key = type.getSimpleName() + "." + constant.name();
        String word =
                words.computeIfAbsent(type.getPackageName(), this::wordsOf).get(key);
        return word == null ? get(key) : word;
    }

    private Map<String, String> wordsOf(String packageName) {
        Map<String, String> found = new HashMap<>();
        String feature = packageName.replaceAll("\\.(vocabulary|api)$", "");
        read(feature.replace('.', '/') + "/Terms_" + language.tag(), found);
        return found;
    }
}
