package kz.kenes.journal;

import java.util.ArrayList;
import java.util.List;
import kz.kenes.journal.vocabulary.Breach;
import kz.kenes.shared.Clause;

/**
 * Walks along the journal by number and finds what does not fit. It needs nothing but the rows, so it also inspects a restored
 * copy. Whoever could rewrite every hash and the end as well is found by an end that was noted down earlier.
 */
@Clause("DOC-21")
public final class ChainInspection {

    private final List<Finding> findings = new ArrayList<>();
    private final long notedNumber;
    private final String notedHash;

    private long last;
    private String lastHash = JournalHead.BEGINNING;

    public ChainInspection() {
        this(0, JournalHead.BEGINNING);
    }

    /**
     * An inspection that also holds the journal against an end noted down earlier.
     *
     * @param notedNumber number of the entry that was the last one then; 0 if none was noted
     * @param notedHash its hash then
     */
    public ChainInspection(long notedNumber, String notedHash) {
        this.notedNumber = notedNumber;
        this.notedHash = notedHash;
    }

    /** Takes the next sealed entries in the order of their numbers. */
    public void follow(List<JournalEntry> entries) {
        entries.forEach(this::follow);
    }

    private void follow(JournalEntry entry) {
        long number = entry.number();
        if (number <= last) {
            find(Breach.INSERTED, number, number);
            return;
        }
        if (number > last + 1) {
            find(Breach.MISSING, last + 1, number - 1);
        } else if (!lastHash.equals(entry.previousHash())) {
            find(Breach.REPLACED, Math.max(1, last), number);
        }
        if (!entry.isIntact()) {
            find(Breach.EDITED, number, number);
        }
        if (number == notedNumber && !entry.hash().equals(notedHash)) {
            find(Breach.REPLACED, 1, number);
        }
        last = number;
        lastHash = entry.hash();
    }

    /**
     * Ends the inspection.
     *
     * @param head the end of the journal as it is kept apart from the entries
     * @param overdue how many entries have waited for their seal for more than a minute
     * @return what was found, in the order of the journal; empty when the journal is whole
     */
    public List<Finding> end(JournalHead head, long overdue) {
        if (last < head.number()) {
            find(Breach.TRUNCATED, last + 1, head.number());
        } else if (last > head.number()) {
            find(Breach.INSERTED, head.number() + 1, last);
        } else if (!lastHash.equals(head.hash())) {
            find(Breach.REPLACED, last, last);
        }
        if (notedNumber > Math.max(last, head.number())) {
            find(Breach.TRUNCATED, Math.max(last, head.number()) + 1, notedNumber);
        }
        if (overdue > 0) {
            find(Breach.UNSEALED, last + 1, last + overdue);
        }
        return List.copyOf(findings);
    }

    /** Number of the last entry seen. */
    public long last() {
        return last;
    }

    private void find(Breach breach, long from, long to) {
        findings.add(new Finding(breach, from, to));
    }
}
