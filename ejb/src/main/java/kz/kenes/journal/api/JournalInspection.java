package kz.kenes.journal.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What an inspection of the journal found.
 *
 * @param at when it began
 * @param entries how many sealed entries were inspected
 * @param lastNumber number of the last entry; with {@code lastHash} worth noting down for the next inspection
 * @param lastHash hash of the last entry
 * @param findings what is wrong, in the order of the journal; empty when the journal is whole
 */
public record JournalInspection(
        Instant at, long entries, long lastNumber, String lastHash, List<JournalFinding> findings)
        implements Serializable {

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
