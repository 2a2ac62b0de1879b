package kz.kenes.journal.api;

import java.io.Serializable;
import kz.kenes.journal.vocabulary.Breach;

/**
 * Something wrong in the journal.
 *
 * @param from number of the first entry concerned
 * @param to number of the last entry concerned
 */
public record JournalFinding(Breach breach, long from, long to) implements Serializable {}
