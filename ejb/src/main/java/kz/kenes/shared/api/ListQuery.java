package kz.kenes.shared.api;

import java.io.Serializable;
import java.util.Map;

/**
 * Which part of a list is wanted.
 *
 * @param first index of the first row, from 0
 * @param size greatest number of rows, from 1 to 10,000
 * @param sort name of the row's component to sort by, or null for the list's own order; an unknown name is ignored
 * @param ascending direction of the sort
 * @param search free text; null or blank for all rows
 * @param filters wanted values by the row's component name; an unknown name is ignored
 */
public record ListQuery(int first, int size, String sort, boolean ascending, String search, Map<String, String> filters)
        implements Serializable {

    public ListQuery {
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), 10_000);
        filters = filters == null ? Map.of() : Map.copyOf(filters);
    }

    /** The first rows in the list's own order. */
    public static ListQuery first(int size) {
        return new ListQuery(0, size, null, true, null, Map.of());
    }

    public ListQuery searching(String text) {
        return new ListQuery(first, size, sort, ascending, text, filters);
    }

    public ListQuery filteredBy(String component, String value) {
        return new ListQuery(first, size, sort, ascending, search, Map.of(component, value));
    }
}
