package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.api.InstitutionView;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.api.UnitNode;
import kz.kenes.people.api.Units;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** The units of an institution on a date, as a tree. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    @EJB
    private Institutions institutions;

    @EJB
    private Units units;

    private long id;
    private LocalDate on;
    private InstitutionView institution;
    private TreeNode<UnitNode> tree;

    public void load() {
        institution = institutions.get(id);
        List<UnitNode> nodes = units.tree(id, on);
        tree = new DefaultTreeNode<>();
        Map<Long, TreeNode<UnitNode>> placed = new HashMap<>();
        for (UnitNode node : nodes) {
            TreeNode<UnitNode> parent = placed.getOrDefault(node.parentId(), tree);
            TreeNode<UnitNode> child = new DefaultTreeNode<>(node, parent);
            child.setExpanded(true);
            placed.put(node.id(), child);
        }
    }

    public boolean isBare() {
        return tree.getChildCount() == 0;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public InstitutionView getInstitution() {
        return institution;
    }

    public TreeNode<UnitNode> getTree() {
        return tree;
    }
}
