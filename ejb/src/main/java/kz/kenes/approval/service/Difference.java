package kz.kenes.approval.service;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRow.Tag;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.approval.api.DifferenceLine;
import kz.kenes.approval.vocabulary.DifferenceKind;

/** How a version differs from the one before, line by line. */
final class Difference {

    /** Unchanged lines that are shown around a change. */
    private static final int AROUND = 2;

    private static final String GAP = "…";

    private Difference() {}

    /** Empty where nothing differs. */
    static List<DifferenceLine> between(String before, String after) {
        List<DiffRow> rows = DiffRowGenerator.create()
                .showInlineDiffs(false)
                .lineNormalizer(line -> line)
                .build()
                .generateDiffRows(before.lines().toList(), after.lines().toList());
        List<DifferenceLine> lines = new ArrayList<>();
        int shown = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isNearChange(rows, i)) {
                if (i > shown) {
                    lines.add(new DifferenceLine(DifferenceKind.KEPT, GAP));
                }
                add(lines, rows.get(i));
                shown = i + 1;
            }
        }
        return lines;
    }

    private static boolean isNearChange(List<DiffRow> rows, int place) {
        return rows.subList(Math.max(0, place - AROUND), Math.min(rows.size(), place + AROUND + 1)).stream()
                .anyMatch(row -> row.getTag() != Tag.EQUAL);
    }

    private static void add(List<DifferenceLine> lines, DiffRow row) {
        if (row.getTag() == Tag.EQUAL) {
            lines.add(new DifferenceLine(DifferenceKind.KEPT, row.getNewLine()));
        }
        if (row.getTag() == Tag.DELETE || row.getTag() == Tag.CHANGE) {
            lines.add(new DifferenceLine(DifferenceKind.REMOVED, row.getOldLine()));
        }
        if (row.getTag() == Tag.INSERT || row.getTag() == Tag.CHANGE) {
            lines.add(new DifferenceLine(DifferenceKind.ADDED, row.getNewLine()));
        }
    }
}
