package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.FILE_EMPTY;
import static kz.kenes.people.intake.IntakeViolation.TOO_MANY_ROWS;
import static kz.kenes.shared.RuleViolation.require;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import kz.kenes.people.intake.api.StaffEntry;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** What another system sends, as the rows of a table, so that it is judged like one. */
final class EntryRows {

    private EntryRows() {}

    /** The headings as number 0, the entries from 1. */
    static List<RawRow> of(List<StaffEntry> entries, Language language) {
        require(entries != null && !entries.isEmpty(), FILE_EMPTY);
        require(entries.size() <= TableFile.MAX_ROWS, TOO_MANY_ROWS, TableFile.MAX_ROWS);
        List<RawRow> rows = new ArrayList<>();
        rows.add(row(
                0,
                Arrays.stream(StaffColumn.values())
                        .map(column -> Wording.of(column, language))
                        .toList()));
        for (StaffEntry entry : entries) {
            rows.add(row(
                    rows.size(),
                    Arrays.stream(StaffColumn.values())
                            .map(column -> text(value(column, entry), language))
                            .toList()));
        }
        return rows;
    }

    private static RawRow row(int number, List<String> texts) {
        return new RawRow(number, texts.stream().map(RawCell::of).toList());
    }

    private static String text(Object value, Language language) {
        return value instanceof Enum<?> term ? Wording.of(term, language) : Objects.toString(value, "");
    }

    private static Object value(StaffColumn column, StaffEntry entry) {
        return switch (column) {
            case SURNAME -> entry.surname();
            case GIVEN_NAME -> entry.givenName();
            case PATRONYMIC -> entry.patronymic();
            case EMAIL -> entry.email();
            case PHONE -> entry.phone();
            case UNIT -> entry.unit();
            case CATEGORY -> entry.category();
            case POSITION -> entry.position();
            case JOB_TITLE -> entry.jobTitle();
            case FIRST_DAY -> entry.firstDay();
            case LAST_DAY -> entry.lastDay();
            case DEGREE -> entry.degree();
            case ACADEMIC_TITLE -> entry.title();
        };
    }

    /** Of everything that was sent, in its order. */
    static String hash(List<StaffEntry> entries) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            entries.forEach(entry -> digest.update((entry + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
