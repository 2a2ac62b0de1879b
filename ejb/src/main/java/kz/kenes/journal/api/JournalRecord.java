package kz.kenes.journal.api;

import java.io.Serializable;

/**
 * An entry of the journal with everything that is sealed in it.
 *
 * @param row what the list shows
 * @param personId the person behind the account, or null
 * @param arguments the command as JSON, without passwords, secret votes and the bytes of files
 * @param previousHash SHA-256 of the entry before, or null before the seal
 * @param hash SHA-256 of this entry, or null before the seal
 */
public record JournalRecord(JournalRow row, Long personId, String arguments, String previousHash, String hash)
        implements Serializable {}
