package kz.kenes.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The wording of refusals and terms in the reader's language. Each feature keeps two bundles beside its classes:
 * {@code Violations} (refusals by constant name) and {@code Terms} (enum constants as {@code MeetingState.OPEN}).
 */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Wording() {}

    /** The sentence that tells a person why a command was refused. */
    public static String of(RuleViolation refusal, Language language) {
        return ofRefusal(refusal.violation().key(), refusal.arguments().toArray(), language);
    }

    /**
     * The sentence of a refusal known by its key.
     *
     * @param key such as {@code council.NO_QUORUM}
     */
    public static String ofRefusal(String key, Object[] arguments, Language language) {
        int dot = key.lastIndexOf('.');
        String pattern = bundle("kz.kenes." + key.substring(0, dot) + ".Violations", language)
                .getString(key.substring(dot + 1));
        return format(pattern, language, arguments);
    }

    /** The word for an enum constant, from the bundle {@code Terms} of its feature. */
    public static String of(Enum<?> term, Language language) {
        String feature = term.getDeclaringClass().getPackageName().replaceAll("\\.(vocabulary|api)$", "");
        return bundle(feature + ".Terms", language)
                .getString(term.getDeclaringClass().getSimpleName() + "." + term.name());
    }

    /** A phrase of a feature's bundle {@code Terms}. */
    public static String phrase(String feature, String key, Language language, Object... arguments) {
        return format(bundle("kz.kenes." + feature + ".Terms", language).getString(key), language, arguments);
    }

    private static String format(String pattern, Language language, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(a -> shown(a, language)).toArray();
        return new MessageFormat(pattern, language.locale()).format(shown);
    }

    /** An argument of a wording as a person reads it: a text or a term in the language, a day as 31.12.2026. */
    public static Object shown(Object argument, Language language) {
        if (argument instanceof LocalizedText text) {
            return text.toLocalized().in(language);
        }
        if (argument instanceof Localized text) {
            return text.in(language);
        }
        if (argument instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (argument instanceof OfThem part) {
            return language == Language.KK ? KazakhNumber.ofThem(part.number()) : String.valueOf(part.number());
        }
        if (argument instanceof Enum<?> term) {
            return of(term, language);
        }
        return argument instanceof Integer || argument instanceof Long ? argument.toString() : argument;
    }

    /** @throws MissingResourceException if the feature has no such bundle in that language */
    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                name,
                language.locale(),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
