package kz.kenes.journal.service;

import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.kenes.journal.ChainInspection;
import kz.kenes.journal.Finding;
import kz.kenes.journal.JournalEntry;
import kz.kenes.journal.JournalHead;
import kz.kenes.journal.api.Journal;
import kz.kenes.journal.api.JournalFinding;
import kz.kenes.journal.api.JournalInspection;
import kz.kenes.journal.api.JournalRecord;
import kz.kenes.journal.api.JournalRow;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** {@inheritDoc} */
@Stateless
@UseCase
@Clause("DOC-21")
public class JournalBean implements Journal {

    private static final int AT_ONCE = 1000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Inject
    private JournalSearch search;

    @Inject
    private JournalEntries entries;

    @Inject
    private Clock clock;

    @Query
    @Override
    @RolesAllowed(READ_JOURNAL)
    public ListPage<JournalRow> list(ListQuery query) {
        return search.list(query);
    }

    @Query
    @Override
    @RolesAllowed(READ_JOURNAL)
    public JournalRecord get(long entryId) {
        return search.find(entryId).orElseThrow(() -> new RuleViolation(SharedViolation.NOT_FOUND));
    }

    @Override
    @RolesAllowed(READ_JOURNAL)
    public JournalInspection verify() {
        return inspect(new ChainInspection());
    }

    @Override
    @RolesAllowed(READ_JOURNAL)
    public JournalInspection verifyAgainst(long number, String hash) {
        return inspect(new ChainInspection(number, hash));
    }

    /** The greatest number is read before the end: entries sealed meanwhile can only make the end the greater of the two. */
    private JournalInspection inspect(ChainInspection inspection) {
        Instant now = clock.instant();
        long greatest = entries.greatestNumber();
        JournalHead head = entries.head();
        long last = Math.max(greatest, head.number());
        List<JournalEntry> next = entries.sealedAfter(0, last, AT_ONCE);
        long inspected = 0;
        while (!next.isEmpty()) {
            inspection.follow(next);
            inspected += next.size();
            next = entries.sealedAfter(inspection.last(), last, AT_ONCE);
        }
        List<Finding> found = inspection.end(head, entries.unsealedSince(now.minus(LONGEST_WAIT)));
        return new JournalInspection(
                now,
                inspected,
                head.number(),
                head.hash(),
                found.stream()
                        .map(f -> new JournalFinding(f.breach(), f.from(), f.to()))
                        .toList());
    }
}
