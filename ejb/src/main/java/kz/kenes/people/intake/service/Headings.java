package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.HEADING_MISSING;
import static kz.kenes.people.intake.IntakeViolation.HEADING_TWICE;
import static kz.kenes.people.intake.IntakeViolation.HEADING_UNKNOWN;
import static kz.kenes.people.intake.IntakeViolation.VALUE_REQUIRED;
import static kz.kenes.people.intake.IntakeViolation.VALUE_TOO_LONG;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.people.intake.vocabulary.TableColumn;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * Which column of the file holds what, by the headings in the first row, in any of the three languages and in any order.
 *
 * @param <C> the columns of the table
 */
public final class Headings<C extends Enum<C> & TableColumn> {

    /** What the forms 602-02 and 602-03 tell beyond the intake: numbers of lines and the last training. */
    private static final Set<String> PASSED_OVER = Arrays.stream(Language.values())
            .flatMap(language -> Arrays.stream(
                    Wording.phrase("people.intake", "passed.over", language).split(";")))
            .map(Headings::normalized)
            .collect(Collectors.toSet());

    private final C[] columns;
    private final Map<C, Integer> places;

    /** @param faults gets what is wrong with the headings */
    public Headings(Class<C> type, RawRow first, Faults faults) {
        columns = type.getEnumConstants();
        places = new EnumMap<>(type);
        Map<String, C> names = names();
        String marks = faults.heading();
        for (int i = 0; i < first.cells().size(); i++) {
            String heading = first.cell(i).text();
            C column = names.get(normalized(heading));
            boolean passedOver = heading.equals(marks) || PASSED_OVER.contains(normalized(heading));
            if (column == null && !heading.isEmpty() && !passedOver) {
                faults.add(first.number(), heading, heading, HEADING_UNKNOWN, heading);
            } else if (column != null && places.putIfAbsent(column, i) != null) {
                faults.add(first.number(), heading, heading, HEADING_TWICE, heading);
            }
        }
        for (C column : columns) {
            if (column.isObligatory() && !places.containsKey(column)) {
                faults.add(first.number(), column, "", HEADING_MISSING, column);
            }
        }
    }

    private Map<String, C> names() {
        Map<String, C> names = new HashMap<>();
        for (C column : columns) {
            for (Language language : Language.values()) {
                names.put(normalized(Wording.of(column, language)), column);
            }
        }
        return names;
    }

    private static String normalized(String heading) {
        return heading.replace("*", "").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The words of a row; an empty string for an empty cell or one that cannot be used.
     *
     * @param faults gets what is wrong with each cell
     */
    public Map<C, String> words(RawRow row, Faults faults) {
        Map<C, String> words = new HashMap<>();
        for (C column : columns) {
            RawCell cell = cell(row, column);
            words.put(column, cell.fault() == null ? cell.text() : "");
            if (cell.fault() != null) {
                faults.add(row.number(), column, cell.text(), cell.fault());
            } else if (cell.isEmpty() && column.isObligatory()) {
                faults.add(row.number(), column, "", VALUE_REQUIRED);
            } else if (cell.text().length() > column.longest()) {
                faults.add(row.number(), column, cell.text(), VALUE_TOO_LONG, column.longest());
            }
        }
        return words;
    }

    private RawCell cell(RawRow row, C column) {
        Integer place = places.get(column);
        return place == null ? RawCell.EMPTY : row.cell(place);
    }
}
