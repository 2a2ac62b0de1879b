package kz.kenes.quality.service;

import kz.kenes.quality.Nonconformity;

/** How people name a nonconformity: its number in the journal and the year, {@code 3/2026}. */
final class JournalNumber {

    private JournalNumber() {}

    static String of(Nonconformity nonconformity) {
        return nonconformity.number() + "/" + nonconformity.year();
    }
}
