package kz.kenes.plan.report.service;

import kz.kenes.shared.LocalizedText;

/** What was typed in Kazakh and Russian. */
final class Said {

    private Said() {}

    /** Null where nothing was typed in Kazakh. */
    static LocalizedText text(String kk, String ru) {
        return kk == null || kk.isBlank()
                ? null
                : new LocalizedText(kk.strip(), ru == null || ru.isBlank() ? null : ru.strip(), null);
    }
}
