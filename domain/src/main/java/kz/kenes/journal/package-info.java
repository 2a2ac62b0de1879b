/**
 * The journal: who did what and when, and how it ended (DOC-21). Entries are only ever appended. Each is sealed soon after
 * its command: it gets the next number and a hash over its content and the hash before, so that whoever edits, removes,
 * reorders or inserts an entry breaks the chain.
 *
 * <p>Life cycle of an entry: written with its command → sealed.
 *
 * <p>Terms: журнал / журнал – journal; жазба / запись – {@link kz.kenes.journal.JournalEntry}; тізбек / цепочка –
 * {@link kz.kenes.journal.ChainInspection}.
 */
package kz.kenes.journal;
