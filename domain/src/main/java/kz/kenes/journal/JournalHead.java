package kz.kenes.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/**
 * The end of the journal: number and hash of the last sealed entry. Its one row is locked while entries are sealed, so that
 * they form a single chain whichever server does it.
 */
@Entity
@Table(name = "journal_head")
public class JournalHead {

    /** Id of the only row. */
    public static final long ONLY = 1;

    /** What stands before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    @Id
    private long id;

    @Version
    private long version;

    private long number;
    private String hash;

    public JournalHead() {
        id = ONLY;
        hash = BEGINNING;
    }

    /** Seals the entries in the given order. */
    public void append(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            entry.seal(number + 1, hash);
            number = entry.number();
            hash = entry.hash();
        }
    }

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }
}
