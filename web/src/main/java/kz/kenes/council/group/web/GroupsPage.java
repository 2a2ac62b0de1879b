package kz.kenes.council.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.group.api.GroupRow;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** Working groups of the bodies that the reader sees. */
@Named
@ViewScoped
public class GroupsPage implements Serializable {

    @EJB
    private WorkingGroups groups;

    @Inject
    private Screen screen;

    private LazyRows<GroupRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(groups::list, "state", "parent", "overdue", "mine");
    }

    public LazyRows<GroupRow> getRows() {
        return rows;
    }

    public GroupState[] getStates() {
        return GroupState.values();
    }

    public List<Option> getOverdue() {
        return List.of(new Option("true", Localized.same(screen.text("inquiry.overdue.only"))));
    }

    public List<Option> getMine() {
        return List.of(new Option("true", Localized.same(screen.text("group.mine.only"))));
    }
}
