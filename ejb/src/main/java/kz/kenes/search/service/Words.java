package kz.kenes.search.service;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Shortened;
import kz.kenes.shared.vocabulary.Localized;

/** Texts of entities as the index takes them. */
final class Words {

    private static final int TITLE = 160;

    private Words() {}

    /** All parts one below the other, a text in several languages in each of them; null counts as nothing. */
    static String of(Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .flatMap(part -> part instanceof LocalizedText text ? languages(text.toLocalized()) : Stream.of(part))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> languages(Localized text) {
        return Stream.of(text.kk(), text.ru(), text.en())
                .filter(one -> one != null && !one.isBlank())
                .distinct();
    }

    /** The beginning of a text in one language. */
    static Localized title(String text) {
        return new Localized(Shortened.to(TITLE, text), null, null);
    }
}
