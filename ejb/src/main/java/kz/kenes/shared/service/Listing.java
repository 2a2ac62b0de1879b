package kz.kenes.shared.service;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * A list of the API read in two statements: its rows and their number. Sorts and filters are the ones named here; whatever else the
 * caller asks for is ignored, and every value travels as a parameter.
 *
 * <pre>{@code
 * new Listing("select b, i from Body b join b.institution i", "select count(b) from Body b join b.institution i")
 *         .where("b.id in :visible", Map.of("visible", ids))
 *         .filter("kind", "b.kind = :kind", BodyKind::valueOf)
 *         .search("lower(b.name.kk) like :search")
 *         .sort("name", "b.name.kk").order("b.id")
 *         .page(query, entityManager::createQuery, row -> ...);
 * }</pre>
 */
public final class Listing {

    private final String rows;
    private final String count;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<String, Filter> filters = new LinkedHashMap<>();
    private final Map<String, String> sorts = new HashMap<>();
    private String search;
    private String order = "";

    /**
     * @param rows query of the rows without conditions
     * @param count query of their number, with the same identification variables
     */
    public Listing(String rows, String count) {
        this.rows = rows;
        this.count = count;
    }

    /** A condition that always holds. */
    public Listing where(String condition, Map<String, ?> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /** A value for a parameter of the query itself. */
    public Listing with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** A condition for a filter of the caller; its parameter has the filter's name. A value that cannot be read matches nothing. */
    public Listing filter(String name, String condition, Function<String, ?> reader) {
        filters.put(name, new Filter(condition, reader));
        return this;
    }

    /** What free text is compared with, in lower case. */
    public Listing search(String... expressions) {
        List<String> likes = new ArrayList<>();
        for (String expression : expressions) {
            likes.add("lower(" + expression + ") like :search");
        }
        this.search = "(" + String.join(" or ", likes) + ")";
        return this;
    }

    /**
     * Free text finds a row by this condition too; to be said after {@link #search}.
     *
     * @param condition with the parameter {@code :search}, a pattern in lower case
     */
    public Listing orFound(String condition) {
        this.search = "(" + search + " or " + condition + ")";
        return this;
    }

    /** A sort by the name of the row's component. */
    public Listing sort(String name, String expression) {
        sorts.put(name, expression);
        return this;
    }

    /** The list's own order, which also settles ties: {@code m.start desc, m.id}. */
    public Listing order(String expressions) {
        this.order = expressions;
        return this;
    }

    /** @param queries makes a query of its text, as {@code entityManager::createQuery} does */
    public <R, T> ListPage<T> page(ListQuery query, Function<String, Query> queries, Function<R, T> row) {
        String where = conditionsOf(query);
        if (where == null) {
            return new ListPage<>(List.of(), 0);
        }
        long total = ((Number) bound(queries.apply(count + where)).getSingleResult()).longValue();
        if (total <= query.first()) {
            return new ListPage<>(List.of(), total);
        }
        @SuppressWarnings("unchecked")
        List<R> found = bound(queries.apply(rows + where + orderOf(query)))
                .setFirstResult(query.first())
                .setMaxResults(query.size())
                .getResultList();
        return new ListPage<>(new ArrayList<>(found.stream().map(row).toList()), total);
    }

    private String conditionsOf(ListQuery query) {
        List<String> all = new ArrayList<>(conditions);
        for (Map.Entry<String, Filter> filter : filters.entrySet()) {
            String wanted = query.filters().get(filter.getKey());
            if (wanted != null && !wanted.isBlank()) {
                Object value = filter.getValue().read(wanted.strip());
                if (value == null) {
                    return null;
                }
                all.add(filter.getValue().condition());
                if (filter.getValue().condition().contains(":" + filter.getKey())) {
                    parameters.put(filter.getKey(), value);
                }
            }
        }
        if (search != null && query.search() != null && !query.search().isBlank()) {
            all.add(search);
            parameters.put("search", "%" + escaped(query.search().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private String orderOf(ListQuery query) {
        String wanted = query.sort() == null ? null : sorts.get(query.sort());
        if (wanted == null) {
            return " order by " + order;
        }
        return " order by " + wanted + (query.ascending() ? " asc, " : " desc, ") + order;
    }

    private Query bound(Query query) {
        for (Parameter<?> parameter : query.getParameters()) {
            query.setParameter(parameter.getName(), parameters.get(parameter.getName()));
        }
        return query;
    }

    /** The backslash escapes on H2 and PostgreSQL by itself; with an escape clause EclipseLink would not bind the parameters. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private record Filter(String condition, Function<String, ?> reader) {
        Object read(String text) {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException unreadable) {
                return null;
            }
        }
    }
}
