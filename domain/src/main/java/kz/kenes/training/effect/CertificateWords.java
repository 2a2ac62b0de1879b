package kz.kenes.training.effect;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/**
 * What can be read in the file of a certificate. A scan or a picture has no words, and a name in letters of another alphabet is not
 * recognised; so the words raise a doubt, and never decide.
 */
public final class CertificateWords {

    /** Of a file in which nothing can be read. */
    public static final CertificateWords NONE = new CertificateWords("");

    /** A stamp or a heading over a scan has fewer. */
    private static final int LEAST = 3;
    /** Longest ending that Kazakh or Russian puts to a name: «Қуанышбектің», «Ивановым». */
    private static final int LONGEST_ENDING = 3;
    /** Endings of names that change with the case, the longest first. */
    private static final List<String> CHANGING = List.of("ИЙ", "ЫЙ", "ОЙ", "АЯ", "ЯЯ", "А", "Я", "Й", "Ь");

    private final String text;
    private final List<String> words;

    /** @param text as it was read, or null */
    public CertificateWords(String text) {
        this.text = capitals(text == null ? "" : text);
        words = words(this.text);
    }

    private static String capitals(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .replace('Ё', 'Е');
    }

    /** Without signs and digits. */
    private static List<String> words(String capitals) {
        return Arrays.stream(capitals.split("\\P{L}+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** True if there is enough text to look for a name in it. */
    @Clause("TRN-05")
    public boolean isReadable() {
        return words.stream().filter(word -> word.length() > 1).count() >= LEAST;
    }

    /** True if surname and given name of the person, or its first letter with a point, stand in it, in whichever case. */
    @Clause("TRN-05")
    public boolean name(Person person) {
        List<String> given = words(capitals(person.name().givenName()));
        return words(capitals(person.name().surname())).stream().allMatch(this::holds)
                && given.stream().anyMatch(one -> holds(one) || holdsInitial(one));
    }

    private boolean holdsInitial(String name) {
        return Pattern.compile("(?<!\\p{L})" + name.charAt(0) + "\\s?\\.")
                .matcher(text)
                .find();
    }

    /** The name with an ending put to it, or with its own ending changed. */
    private boolean holds(String name) {
        int longest = name.length() + Math.min(LONGEST_ENDING, name.length() - 1);
        String stem = stem(name);
        return words.stream()
                .anyMatch(word -> word.startsWith(name) && word.length() <= longest
                        || word.startsWith(stem) && word.length() <= name.length() + 1);
    }

    private static String stem(String name) {
        return CHANGING.stream()
                .filter(ending -> name.endsWith(ending) && name.length() > ending.length() + 1)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
