package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.HEADING_MISSING;
import static kz.kenes.people.intake.IntakeViolation.HEADING_TWICE;
import static kz.kenes.people.intake.IntakeViolation.HEADING_UNKNOWN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** Which column of the file holds what, by the headings in the first row, in any of the three languages and in any order. */
final class Headings {

    private static final Map<String, StaffColumn> NAMES = names();

    /** What the forms 602-02 and 602-03 tell beyond the intake: numbers of lines and the last training. */
    private static final Set<String> PASSED_OVER = Arrays.stream(Language.values())
            .flatMap(language -> Arrays.stream(
                    Wording.phrase("people.intake", "passed.over", language).split(";")))
            .map(Headings::normalized)
            .collect(Collectors.toSet());

    private final Map<StaffColumn, Integer> places = new EnumMap<>(StaffColumn.class);

    /** @param faults gets what is wrong with the headings */
    Headings(RawRow first, Faults faults) {
        String marks = faults.heading();
        for (int i = 0; i < first.cells().size(); i++) {
            String heading = first.cell(i).text();
            StaffColumn column = NAMES.get(normalized(heading));
            boolean passedOver = heading.equals(marks) || PASSED_OVER.contains(normalized(heading));
            if (column == null && !heading.isEmpty() && !passedOver) {
                faults.add(first.number(), heading, heading, HEADING_UNKNOWN, heading);
            } else if (column != null && places.putIfAbsent(column, i) != null) {
                faults.add(first.number(), heading, heading, HEADING_TWICE, heading);
            }
        }
        for (StaffColumn column : StaffColumn.values()) {
            if (column.isObligatory() && !places.containsKey(column)) {
                faults.add(first.number(), column, "", HEADING_MISSING, column);
            }
        }
    }

    private static Map<String, StaffColumn> names() {
        Map<String, StaffColumn> names = new HashMap<>();
        for (StaffColumn column : StaffColumn.values()) {
            for (Language language : Language.values()) {
                names.put(normalized(Wording.of(column, language)), column);
            }
        }
        return names;
    }

    private static String normalized(String heading) {
        return heading.replace("*", "").strip().toLowerCase(Locale.ROOT);
    }

    RawCell cell(RawRow row, StaffColumn column) {
        Integer place = places.get(column);
        return place == null ? RawCell.EMPTY : row.cell(place);
    }

    /** Place of the column in the file, or -1. */
    int place(StaffColumn column) {
        return places.getOrDefault(column, -1);
    }
}
