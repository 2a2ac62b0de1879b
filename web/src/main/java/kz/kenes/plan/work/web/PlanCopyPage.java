package kz.kenes.plan.work.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.plan.work.api.OfferedLines;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanItems;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;

/** Lines for a drafted plan: from the plan of the year before, or from a table. */
@Named
@ViewScoped
public class PlanCopyPage implements Serializable {

    @EJB
    private PlanItems items;

    @Inject
    private Screen screen;

    private Long id;
    private OfferedLines offered;
    private List<Long> chosen = List.of();
    private transient Part table;

    public void load() {
        offered = items.offered(id);
        chosen = offered.items().stream()
                .filter(item -> item.state() != PlanItemState.DONE)
                .map(PlanItemView::id)
                .toList();
    }

    public String copy() {
        screen.done("plan.copied", items.copy(id, offered.version(), new ArrayList<>(chosen)));
        return screen.to("/plan/plan", id);
    }

    public String bring() throws IOException {
        FileContent file = Uploaded.file(table);
        if (file == null) {
            screen.wrong("table", "plan.table.missing");
            return null;
        }
        screen.done("plan.table.added", items.bring(id, offered.version(), file));
        return screen.to("/plan/plan", id);
    }

    public void template() {
        screen.download(items.template(id));
    }

    public OfferedLines getOffered() {
        return offered;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public Part getTable() {
        return table;
    }

    public void setTable(Part table) {
        this.table = table;
    }
}
