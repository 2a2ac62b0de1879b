package kz.kenes.journal.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.journal.Act;
import kz.kenes.journal.JournalEntry;
import kz.kenes.journal.JournalHead;

/** Writes to the journal in transactions of their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JournalWriter {

    private static final int AT_ONCE = 500;

    @Inject
    private JournalEntries entries;

    /** Tells an act whose own transaction is over. */
    public void record(Act act) {
        entries.add(act);
    }

    /**
     * Seals the oldest entries that wait.
     *
     * @return true if more may wait
     */
    public boolean seal() {
        if (!entries.anyUnsealed()) {
            return false;
        }
        JournalHead head = entries.headForSealing();
        List<JournalEntry> waiting = entries.unsealed(AT_ONCE);
        head.append(waiting);
        return waiting.size() == AT_ONCE;
    }
}
