package kz.kenes.shared.vocabulary;

import java.util.Locale;

/** The languages of the interface and of the papers. Kazakh is the default and the official one. */
public enum Language {
    KK("kk"),
    RU("ru"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a tag such as {@code ru} or {@code ru-KZ}; Kazakh for any other. */
    public static Language ofTag(String tag) {
        for (Language language : values()) {
            if (tag != null && tag.startsWith(language.tag())) {
                return language;
            }
        }
        return KK;
    }
}
