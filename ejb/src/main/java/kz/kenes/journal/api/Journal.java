package kz.kenes.journal.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The journal of everything that was commanded in Kenes (DOC-21). It can be read and inspected, never changed. */
@Remote
public interface Journal {

    /**
     * Entries, newest first. Sorts: {@code at}, {@code username}, {@code command}, {@code outcome}, {@code duration}. Filters:
     * {@code username}, {@code area} (first part of the command), {@code command}, {@code outcome}, {@code subject} (such as
     * {@code meeting=1001}), {@code since} and {@code until} (days, inclusive, as 2026-03-01). Searches in the sign-in name, the
     * subject, the arguments and the message.
     */
    ListPage<JournalRow> list(ListQuery query);

    /**
     * One entry with all that it tells.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    JournalRecord get(long entryId);

    /** Inspects the whole journal: every entry, every hash, the end, and the entries that wait for their seal. */
    JournalInspection verify();

    /**
     * Inspects the whole journal and holds it against an end that an earlier inspection reported. This finds even a journal
     * that was rewritten as a whole.
     *
     * @param number number of the last entry then
     * @param hash its hash then, 64 hexadecimal digits
     */
    JournalInspection verifyAgainst(long number, String hash);
}
