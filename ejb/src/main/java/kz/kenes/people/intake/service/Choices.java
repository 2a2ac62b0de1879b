package kz.kenes.people.intake.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Things that a cell may name, by their names in any of the three languages. */
final class Choices<T> {

    private final Map<String, List<T>> byName = new HashMap<>();

    Choices(List<T> things, Function<T, Localized> name) {
        for (T thing : things) {
            Localized names = name.apply(thing);
            Stream.of(names.kk(), names.ru(), names.en())
                    .filter(one -> one != null && !one.isBlank())
                    .map(Choices::normalized)
                    .distinct()
                    .forEach(one -> byName.computeIfAbsent(one, none -> new ArrayList<>())
                            .add(thing));
        }
    }

    /** Terms, by their words. */
    static <E extends Enum<E>> Choices<E> of(E[] terms) {
        return new Choices<>(
                Arrays.asList(terms),
                term -> new Localized(
                        Wording.of(term, Language.KK), Wording.of(term, Language.RU), Wording.of(term, Language.EN)));
    }

    private static String normalized(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** All that have that name. */
    List<T> named(String name) {
        return byName.getOrDefault(normalized(name), List.of());
    }
}
