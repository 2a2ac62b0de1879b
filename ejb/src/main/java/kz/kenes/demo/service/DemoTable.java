package kz.kenes.demo.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.shared.vocabulary.Localized;

/** A table of the demonstration data: rows of cells by the name of their column. */
final class DemoTable {

    private static final String SEPARATOR = ";";

    private DemoTable() {}

    static List<Row> read(String name) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(DemoTable.class.getResourceAsStream(name), UTF_8))) {
            String[] columns = reader.readLine().split(SEPARATOR);
            List<Row> rows = new ArrayList<>();
            reader.lines().forEach(line -> rows.add(row(columns, line.split(SEPARATOR, -1))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Row row(String[] columns, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(row);
    }

    record Row(Map<String, String> cells) {

        String get(String column) {
            return cells.get(column);
        }

        boolean has(String column) {
            return !get(column).isEmpty();
        }

        boolean is(String column) {
            return Boolean.parseBoolean(get(column));
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }

        List<String> words(String column) {
            return has(column) ? Arrays.asList(get(column).split(" ")) : List.of();
        }

        /** The text of the columns that end with the languages. */
        Localized text(String column) {
            return new Localized(get(column + "_kk"), get(column + "_ru"), cells.get(column + "_en"));
        }
    }
}
