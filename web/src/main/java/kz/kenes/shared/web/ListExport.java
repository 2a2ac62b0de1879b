package kz.kenes.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kz.kenes.shared.api.FileContent;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/** Writes any list made by {@code k:table} as a sheet: the rows as searched, filtered and sorted, and the columns by {@code value}. */
@Named
@RequestScoped
public class ListExport {

    @Inject
    private Screen screen;

    /** The list of the form in which the command stands, under the name of the page. */
    public void sheet(UIComponent command, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        DataTable table = tableIn(formOf(command));
        List<String> titles = new ArrayList<>();
        List<ValueExpression> values = new ArrayList<>();
        for (UIColumn column : table.getColumns()) {
            ValueExpression value = ((UIComponent) column).getValueExpression("exportValue");
            if (column.isRendered() && column.isExportable() && value != null) {
                titles.add(column.getHeaderText());
                values.add(value);
            }
        }
        Sheet sheet = new Sheet(Screen.languageOf(faces), titles);
        eachRow(faces, table, values, sheet);
        screen.download(new FileContent(name + ".xlsx", Sheet.MEDIA_TYPE, sheet.bytes()));
    }

    private static void eachRow(FacesContext faces, DataTable table, List<ValueExpression> values, Sheet sheet) {
        ELContext names = faces.getELContext();
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        Object before = request.get(table.getVar());
        for (Object row : rowsOf(table)) {
            request.put(table.getVar(), row);
            sheet.add(
                    values.stream().map(value -> value.<Object>getValue(names)).toList());
        }
        request.put(table.getVar(), before);
    }

    private static List<?> rowsOf(DataTable table) {
        return ((LazyRows<?>) table.getValue()).all(table.getActiveSortMeta());
    }

    private static UIForm formOf(UIComponent command) {
        UIComponent up = command;
        while (!(up instanceof UIForm)) {
            up = up.getParent();
        }
        return (UIForm) up;
    }

    private static DataTable tableIn(UIComponent form) {
        for (Iterator<UIComponent> inside = form.getFacetsAndChildren(); inside.hasNext(); ) {
            UIComponent child = inside.next();
            DataTable found = child instanceof DataTable table ? table : tableIn(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
