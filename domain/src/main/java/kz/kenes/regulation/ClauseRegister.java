package kz.kenes.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The register of the requirements that rules, refusals and tests refer to by {@link kz.kenes.shared.Clause}. It is part of
 * the program, not of the data of an installation: {@code clauses.csv} holds the ids and their places in the documents,
 * {@code Clauses_*.properties} the wording. Read once, never changed.
 */
public final class ClauseRegister {

    /** A kind of place, a clause number, and a sub-clause, a paragraph or a line of a list. */
    private static final Pattern PLACE = Pattern.compile("([ALPQR])([0-9.]+)(?:\\(([0-9]+)\\)|/([0-9]+)|-([0-9]+))?");

    private final Map<LegalSource, LegalDocument> documents;
    private final Map<String, ClauseEntry> entries;

    private ClauseRegister() {
        Map<Language, Properties> wording = wording();
        documents = readDocuments(wording);
        entries = readEntries(wording);
    }

    public static ClauseRegister get() {
        return Holder.REGISTER;
    }

    /** All requirements in the order of the catalogue. */
    public List<ClauseEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<ClauseEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public LegalDocument document(LegalSource source) {
        return documents.get(source);
    }

    /** How a paper or a message cites the requirement: {@code ЖН-АЛТ-01, 5.6.1-т.}; the leading clause only. */
    public Optional<String> citation(String id, Language language) {
        return find(id).map(entry -> entry.citations().get(0))
                .map(leading -> document(leading.source()).code().in(language) + ", "
                        + leading.place().in(language));
    }

    private static Map<LegalSource, LegalDocument> readDocuments(Map<Language, Properties> wording) {
        Map<LegalSource, LegalDocument> found = new EnumMap<>(LegalSource.class);
        for (LegalSource source : LegalSource.values()) {
            String key = "source." + source + ".";
            found.put(
                    source,
                    new LegalDocument(
                            source,
                            text(wording, key + "code"),
                            text(wording, key + "title"),
                            text(wording, key + "issuer")));
        }
        return found;
    }

    private static Map<String, ClauseEntry> readEntries(Map<Language, Properties> wording) {
        Map<String, ClauseEntry> found = new LinkedHashMap<>();
        for (String line : lines("clauses.csv")) {
            String[] cells = line.split(",", 2);
            String id = cells[0];
            List<Citation> citations = Arrays.stream(cells[1].split("; "))
                    .map(place -> citation(place, wording))
                    .toList();
            found.put(
                    id,
                    new ClauseEntry(
                            id,
                            citations,
                            text(wording, id + ".summary"),
                            text(wording, id + ".practice"),
                            optionalText(wording, id + ".choice"),
                            optionalText(wording, id + ".doubt")));
        }
        return found;
    }

    private static Citation citation(String written, Map<Language, Properties> wording) {
        String[] parts = written.split(" ");
        Matcher place = PLACE.matcher(parts[1]);
        if (!place.matches()) {
            throw new IllegalStateException(written);
        }
        String detail = "";
        String number = null;
        String[] kinds = {".sub", ".part", ".line"};
        for (int group = 3; group <= 5; group++) {
            if (place.group(group) != null) {
                detail = kinds[group - 3];
                number = place.group(group);
            }
        }
        String key = "place." + place.group(1) + detail;
        Object[] numbers = {place.group(2), number};
        return new Citation(
                LegalSource.valueOf(parts[0]),
                localized(language -> MessageFormat.format(wording(wording, language, key), numbers)));
    }

    private static Localized text(Map<Language, Properties> wording, String key) {
        return localized(language -> wording(wording, language, key));
    }

    private static Localized optionalText(Map<Language, Properties> wording, String key) {
        return wording.get(Language.KK).containsKey(key) ? text(wording, key) : null;
    }

    private static Localized localized(Function<Language, String> text) {
        return new Localized(text.apply(Language.KK), text.apply(Language.RU), text.apply(Language.EN));
    }

    private static String wording(Map<Language, Properties> wording, Language language, String key) {
        String text = wording.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException(key + " " + language);
        }
        return text;
    }

    private static Map<Language, Properties> wording() {
        Map<Language, Properties> found = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Properties texts = new Properties();
            try (BufferedReader reader = open("Clauses_" + language.tag() + ".properties")) {
                texts.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            found.put(language, texts);
        }
        return found;
    }

    /** The lines below the heading. */
    private static List<String> lines(String resource) {
        try (BufferedReader reader = open(resource)) {
            return reader.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String resource) {
        return new BufferedReader(new InputStreamReader(ClauseRegister.class.getResourceAsStream(resource), UTF_8));
    }

    private static final class Holder {
        private static final ClauseRegister REGISTER = new ClauseRegister();
    }
}
