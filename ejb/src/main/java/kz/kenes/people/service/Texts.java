package kz.kenes.people.service;

import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Localized;

/** Texts in three languages on their way between the API and the domain. */
final class Texts {

    private Texts() {}

    /** Null for a text without Kazakh; the domain refuses it where a name is obligatory. */
    static LocalizedText kept(Localized text) {
        return text == null || tidy(text.kk()) == null
                ? null
                : new LocalizedText(tidy(text.kk()), tidy(text.ru()), tidy(text.en()));
    }

    static Localized shown(LocalizedText text) {
        return text == null ? null : text.toLocalized();
    }

    static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
