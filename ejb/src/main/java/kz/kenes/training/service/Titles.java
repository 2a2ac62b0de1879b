package kz.kenes.training.service;

import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** How schedules are called on desks and in letters. */
final class Titles {

    private Titles() {}

    /** @param level {@code unit}, {@code institute} or {@code consolidated} */
    static Localized of(String level, Localized whose, int year) {
        String key = "schedule." + level;
        return new Localized(
                Wording.phrase("training", key, Language.KK, whose, year),
                Wording.phrase("training", key, Language.RU, whose, year),
                Wording.phrase("training", key, Language.EN, whose, year));
    }
}
