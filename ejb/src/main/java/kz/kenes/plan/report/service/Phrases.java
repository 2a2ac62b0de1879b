package kz.kenes.plan.report.service;

import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Phrases of the feature in the three languages at once. */
final class Phrases {

    static final String FEATURE = "plan.report";

    private Phrases() {}

    static Localized of(String key, Object... arguments) {
        return new Localized(
                Wording.phrase(FEATURE, key, Language.KK, arguments),
                Wording.phrase(FEATURE, key, Language.RU, arguments),
                Wording.phrase(FEATURE, key, Language.EN, arguments));
    }
}
