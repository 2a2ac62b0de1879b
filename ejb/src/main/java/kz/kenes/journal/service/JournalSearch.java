package kz.kenes.journal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.kenes.journal.JournalEntry;
import kz.kenes.journal.api.JournalRow;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.WallClock;

/** Finds entries of the journal for the list. Sorts and filters are taken from a fixed set only. */
@ApplicationScoped
class JournalSearch {

    private static final ZoneId ZONE = WallClock.KAZAKHSTAN;
    private static final Map<String, String> SORTS = Map.of(
            "at", "e.happenedAt",
            "username", "e.username",
            "command", "e.command",
            "outcome", "e.outcome",
            "duration", "e.durationMicros");

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    Optional<JournalEntry> find(long id) {
        return Optional.ofNullable(entityManager.find(JournalEntry.class, id));
    }

    ListPage<JournalRow> list(ListQuery query) {
        Map<String, Object> values = new HashMap<>();
        String where = where(query, values);
        TypedQuery<JournalRow> rows = entityManager.createQuery(
                "select new kz.kenes.journal.api.JournalRow(e.id, e.number, e.happenedAt, e.username, e.command, e.subject,"
                        + " e.outcome, e.reason, e.message, e.durationMicros) from JournalEntry e" + where
                        + order(query),
                JournalRow.class);
        TypedQuery<Long> count = entityManager.createQuery("select count(e) from JournalEntry e" + where, Long.class);
        values.forEach(rows::setParameter);
        values.forEach(count::setParameter);
        rows.setFirstResult(query.first()).setMaxResults(query.size());
        return new ListPage<>(rows.getResultList(), count.getSingleResult());
    }

    private static String order(ListQuery query) {
        String sort = query.sort() == null ? null : SORTS.get(query.sort());
        if (sort == null) {
            return " order by e.happenedAt desc, e.id desc";
        }
        String direction = query.ascending() ? " asc" : " desc";
        return " order by " + sort + direction + ", e.id" + direction;
    }

    private static String where(ListQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        query.filters().forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                filter(name, value.strip(), conditions, values);
            }
        });
        if (query.search() != null && !query.search().isBlank()) {
            conditions.add("(lower(e.subject) like :text escape '!' or lower(e.arguments) like :text escape '!'"
                    + " or lower(e.message) like :text escape '!')");
            values.put("text", "%" + escaped(query.search().strip()) + "%");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void filter(String name, String value, List<String> conditions, Map<String, Object> values) {
        switch (name) {
            case "username" -> {
                conditions.add("e.username = :username");
                values.put("username", value);
            }
            case "command" -> {
                conditions.add("lower(e.command) like :command escape '!'");
                values.put("command", "%" + escaped(value) + "%");
            }
            case "outcome" -> {
                conditions.add("e.outcome = :outcome");
                values.put("outcome", outcome(value));
            }
            case "subject" -> {
                conditions.add("concat(concat(' ', e.subject), ' ') like :subject escape '!'");
                values.put("subject", "% " + escaped(value) + " %");
            }
            case "from" -> {
                conditions.add("e.happenedAt >= :from");
                values.put("from", startOf(day(value)));
            }
            case "to" -> {
                conditions.add("e.happenedAt < :to");
                values.put("to", startOf(day(value).plusDays(1)));
            }
            default -> {
                // An unknown filter is ignored, as the list query promises.
            }
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation(SharedViolation.INVALID_INPUT, "from", value);
        }
    }

    private static ActOutcome outcome(String value) {
        for (ActOutcome outcome : ActOutcome.values()) {
            if (outcome.name().equals(value)) {
                return outcome;
            }
        }
        throw new RuleViolation(SharedViolation.INVALID_INPUT, "outcome", value);
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }
}
