package kz.kenes.training.effect.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.training.effect.api.FactRow;
import kz.kenes.training.effect.api.TrainingControl;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.ItemState;

/** The trainings behind a number. */
@Named
@ViewScoped
public class FactsPage implements Serializable {

    @EJB
    private TrainingControl control;

    private LazyRows<FactRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(control::facts, "year", "unit", "category", "state", "overdue", "source");
    }

    public LazyRows<FactRow> getRows() {
        return rows;
    }

    public ItemState[] getStates() {
        return ItemState.values();
    }

    public StaffCategory[] getCategories() {
        return StaffCategory.values();
    }

    public FundingSource[] getSources() {
        return FundingSource.values();
    }
}
