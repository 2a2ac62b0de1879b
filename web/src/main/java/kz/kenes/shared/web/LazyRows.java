package kz.kenes.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import org.primefaces.PrimeFaces;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a list, read page by page from the API. What is searched, filtered and sorted stands in the address of the page
 * ({@code ?q=бюджет&state=OPEN&sort=start}), so a list can be kept as a bookmark and the back button returns to it. Where the address
 * says no sort, the one counts that the reader has chosen last.
 *
 * @param <T> the record of a row
 */
public final class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;
    private static final int EXPORTED = 10_000;
    private static final int PAGE = 20;

    /** Reads a part of a list; a reference to a method of the API. */
    public interface Source<T> extends Function<ListQuery, ListPage<T>>, Serializable {}

    private final Source<T> source;
    private final String search;
    private final TreeMap<String, String> filters = new TreeMap<>();
    private final TreeSet<String> given = new TreeSet<>();
    private final String firstSort;
    private final boolean firstAscending;
    private final int firstRow;

    private transient ListQuery answered;
    private transient ListPage<T> answer;

    private LazyRows(Source<T> source, Map<String, String> address, String... filters) {
        this.source = source;
        this.search = address.get("q");
        for (String filter : filters) {
            String value = address.get(filter);
            if (value != null && !value.isBlank()) {
                this.filters.put(filter, value);
            }
        }
        String sort = address.get("sort");
        this.firstAscending = sort == null || !sort.startsWith("-");
        this.firstSort = sort == null || firstAscending ? sort : sort.substring(1);
        this.firstRow = rowOf(address.get("from"));
    }

    /**
     * The list that the address of the page asks for.
     *
     * @param filters names of the address that are filters of the API as well
     */
    public static <T> LazyRows<T> of(Source<T> source, String... filters) {
        Map<String, String> address = new HashMap<>(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        address.computeIfAbsent("sort", unsaid -> arrangedLists().sort());
        return new LazyRows<>(source, address, filters);
    }

    private static ArrangedLists arrangedLists() {
        return CDI.current().select(ArrangedLists.class).get();
    }

    static <T> LazyRows<T> of(Source<T> source, Map<String, String> address, String... filters) {
        return new LazyRows<>(source, address, filters);
    }

    /** Keeps only rows with this value, whatever the address says. */
    public LazyRows<T> only(String filter, Object value) {
        filters.put(filter, String.valueOf(value));
        given.add(filter);
        return this;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        UIComponent asking = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        if (asking instanceof DataTable table) {
            return (int) read(table.getFirst(), table.getRows(), table.getActiveSortMeta())
                    .total();
        }
        return (int) read(0, PAGE, Map.of()).total();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        ListPage<T> page = read(first, size, sortBy);
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("address", address(first, answered));
            sortBy.values().stream().filter(SortMeta::isActive).findFirst().ifPresent(chosen -> arrangedLists()
                    .sorted(sort(answered)));
        }
        return page.rows();
    }

    /** Every row of the list as it is searched, filtered and sorted, at most 10,000. */
    List<T> all(Map<String, SortMeta> sortBy) {
        return source.apply(query(0, EXPORTED, sortBy)).rows();
    }

    /** One read answers both the count and the rows of a page. */
    private ListPage<T> read(int first, int size, Map<String, SortMeta> sortBy) {
        ListQuery query = query(first, size == 0 ? PAGE : size, sortBy);
        if (answer == null || !query.equals(answered)) {
            answer = source.apply(query);
            answered = query;
        }
        return answer;
    }

    private ListQuery query(int first, int size, Map<String, SortMeta> sortBy) {
        for (SortMeta sort : sortBy.values()) {
            if (sort.isActive()) {
                return new ListQuery(
                        first, size, sort.getField(), sort.getOrder().isAscending(), search, filters);
            }
        }
        return new ListQuery(first, size, firstSort, firstAscending, search, filters);
    }

    private String address(int first, ListQuery query) {
        Map<String, String> named = new TreeMap<>(filters);
        named.put("q", search);
        named.put("sort", sort(query));
        named.put("from", first == 0 ? null : String.valueOf(first));
        StringBuilder address = new StringBuilder();
        named.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                address.append(address.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }

    /** As it stands in the address: {@code start}, {@code -start}, or null. */
    private static String sort(ListQuery query) {
        return query.sort() == null ? null : (query.ascending() ? "" : "-") + query.sort();
    }

    private static int rowOf(String from) {
        return from != null && from.matches("\\d{1,7}") ? Integer.parseInt(from) / PAGE * PAGE : 0;
    }

    /** What the reader searches for, or null. */
    public String getSearch() {
        return search;
    }

    /** The chosen values by the name of the filter. */
    public Map<String, String> getFilters() {
        return new HashMap<>(filters);
    }

    /** True when the list is narrowed, so that an empty one offers to show all. */
    public boolean isNarrowed() {
        return !given.containsAll(filters.keySet()) || search != null && !search.isBlank();
    }

    public int getFirstRow() {
        return firstRow;
    }
}
