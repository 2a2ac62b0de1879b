package kz.kenes.journal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kz.kenes.journal.JournalEntry;
import kz.kenes.journal.api.JournalRow;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;
import kz.kenes.shared.service.WallClock;

/** Finds entries of the journal to be read. */
@ApplicationScoped
class JournalSearch {

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    Optional<JournalEntry> find(long id) {
        return Optional.ofNullable(entityManager.find(JournalEntry.class, id));
    }

    ListPage<JournalRow> list(ListQuery query) {
        String row = "select new kz.kenes.journal.api.JournalRow(e.id, e.number, e.happenedAt, e.username, e.command,"
                + " e.subject, e.outcome, e.reason, e.message, e.durationMicros) from JournalEntry e";
        return new Listing(row, "select count(e) from JournalEntry e")
                .filter("username", "e.username = :username", text -> text.toLowerCase(Locale.ROOT))
                .filter("command", "e.command = :command", text -> text)
                .filter("outcome", "e.outcome = :outcome", ActOutcome::valueOf)
                .filter("subject", "concat(concat(' ', e.subject), ' ') like :subject", id -> "% " + id + " %")
                .filter("from", "e.happenedAt >= :from", text -> start(text, 0))
                .filter("to", "e.happenedAt < :to", text -> start(text, 1))
                .search("e.subject", "e.arguments", "e.message")
                .sort("at", "e.happenedAt")
                .sort("username", "e.username")
                .sort("command", "e.command")
                .sort("outcome", "e.outcome")
                .sort("duration", "e.durationMicros")
                .order("e.happenedAt desc, e.id desc")
                .page(query, entityManager::createQuery, Function.<JournalRow>identity());
    }

    private static Instant start(String day, int daysLater) {
        try {
            return LocalDate.parse(day)
                    .plusDays(daysLater)
                    .atStartOfDay(WallClock.KAZAKHSTAN)
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
