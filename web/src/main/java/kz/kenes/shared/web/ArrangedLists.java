package kz.kenes.shared.web;

import jakarta.ejb.EJB;
import jakarta.el.ValueExpression;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.kenes.people.api.ArrangedList;
import kz.kenes.people.api.ListLayouts;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.event.ToggleEvent;
import org.primefaces.model.Visibility;

/**
 * How the reader has arranged the lists made by {@code k:table}: which columns and which sort, page by page. Read once for a session,
 * kept whenever it changes.
 */
@Named
@SessionScoped
public class ArrangedLists implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ListLayouts layouts;

    private Map<String, ArrangedList> known;

    /** Shows and hides the columns as the reader has left them; called before a list is shown. */
    public void arrange(ComponentSystemEvent event) {
        Set<Integer> changed = changed(list());
        int place = 0;
        for (UIColumn column : ((DataTable) event.getComponent()).getColumns()) {
            ((Column) column).setVisible(isShownAtFirst(column) ^ changed.contains(place));
            place++;
        }
    }

    /** The reader has hidden a column or shown it again. */
    public void toggled(ToggleEvent event) {
        DataTable table = (DataTable) event.getComponent().findComponent("rows");
        int place = (Integer) event.getData();
        boolean shown = event.getVisibility() == Visibility.VISIBLE;
        ArrangedList before = of(list());
        Set<Integer> changed = changed(before.list());
        if (shown == isShownAtFirst(table.getColumns().get(place))) {
            changed.remove(place);
        } else {
            changed.add(place);
        }
        String places =
                changed.isEmpty() ? null : changed.stream().map(String::valueOf).collect(Collectors.joining(","));
        keep(new ArrangedList(before.list(), places, before.sort()));
    }

    /** Whether the page itself shows the column, before anybody has chosen. */
    private static boolean isShownAtFirst(UIColumn column) {
        ValueExpression shown = ((UIComponent) column).getValueExpression("visible");
        return shown == null
                || Boolean.TRUE.equals(
                        shown.getValue(FacesContext.getCurrentInstance().getELContext()));
    }

    /** The sort that the reader has chosen last on this page, such as {@code -start}, or null. */
    String sort() {
        return of(list()).sort();
    }

    /** @param sort the sort that the reader has chosen on this page */
    void sorted(String sort) {
        ArrangedList before = of(list());
        if (!Objects.equals(sort, before.sort())) {
            keep(new ArrangedList(before.list(), before.changedColumns(), sort));
        }
    }

    private void keep(ArrangedList arrangement) {
        layouts.keep(arrangement);
        known.put(arrangement.list(), arrangement);
    }

    private Set<Integer> changed(String list) {
        Set<Integer> places = new TreeSet<>();
        String kept = of(list).changedColumns();
        if (kept != null) {
            for (String place : kept.split(",")) {
                places.add(Integer.valueOf(place));
            }
        }
        return places;
    }

    private ArrangedList of(String list) {
        if (known == null) {
            known = new HashMap<>();
            layouts.mine().forEach(arranged -> known.put(arranged.list(), arranged));
        }
        return known.getOrDefault(list, new ArrangedList(list, null, null));
    }

    /** A list is known by the address of its page. */
    private static String list() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
