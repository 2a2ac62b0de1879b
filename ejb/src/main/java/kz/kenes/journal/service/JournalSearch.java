package kz.kenes.journal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import kz.kenes.journal.Act;
import kz.kenes.journal.JournalEntry;
import kz.kenes.journal.api.JournalRecord;
import kz.kenes.journal.api.JournalRow;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.people.PersonName;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Listing;
import kz.kenes.shared.service.WallClock;
import kz.kenes.shared.vocabulary.Language;

/** Finds entries of the journal to be read, and words them in the caller's language. */
@ApplicationScoped
class JournalSearch {

    private static final String ROWS =
            "select e, p.surname, p.givenName, p.patronymic from JournalEntry e left join Person p on p.id = e.personId";

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    @Inject
    private Caller caller;

    Optional<JournalRecord> find(long id) {
        List<Object[]> found = entityManager
                .createQuery(ROWS + " where e.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().findFirst().map(columns -> {
            JournalEntry entry = (JournalEntry) columns[0];
            Act act = entry.act();
            return new JournalRecord(
                    row(columns, caller.language()),
                    act.personId(),
                    act.arguments(),
                    entry.previousHash(),
                    entry.hash());
        });
    }

    ListPage<JournalRow> list(ListQuery query) {
        Language language = caller.language();
        return new Listing(ROWS, "select count(e) from JournalEntry e")
                .filter("username", "e.username = :username", text -> text.toLowerCase(Locale.ROOT))
                .filter("area", "e.command like :area", feature -> feature.replaceAll("[^a-z]", "") + ".%")
                .filter("command", "e.command = :command", text -> text)
                .filter("outcome", "e.outcome = :outcome", ActOutcome::valueOf)
                .filter("subject", "concat(concat(' ', e.subject), ' ') like :subject", id -> "% " + id + " %")
                .filter("since", "e.happenedAt >= :since", text -> start(text, 0))
                .filter("until", "e.happenedAt < :until", text -> start(text, 1))
                .search("e.username", "e.subject", "e.arguments", "e.message")
                .sort("at", "e.happenedAt")
                .sort("username", "e.username")
                .sort("command", "e.command")
                .sort("outcome", "e.outcome")
                .sort("duration", "e.durationMicros")
                .order("e.happenedAt desc, e.id desc")
                .<Object[], JournalRow>page(query, entityManager::createQuery, columns -> row(columns, language));
    }

    private static JournalRow row(Object[] columns, Language language) {
        JournalEntry entry = (JournalEntry) columns[0];
        Act act = entry.act();
        String person = columns[1] == null
                ? null
                : new PersonName((String) columns[1], (String) columns[2], (String) columns[3]).full();
        return new JournalRow(
                entry.id(),
                entry.number(),
                act.at(),
                act.username(),
                person,
                act.command(),
                action(act.command(), language),
                act.subject(),
                act.outcome(),
                act.reason(),
                act.message(),
                act.duration().toNanos() / 1000);
    }

    /** The command in words. Queries have none of their own: they are told only when they are denied or fail. */
    private static String action(String command, Language language) {
        try {
            return Wording.phrase("journal", command, language);
        } catch (MissingResourceException query) {
            return Wording.phrase("journal", "reading", language);
        }
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
