package kz.kenes.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.training.api.ScheduleRow;
import kz.kenes.training.api.UnitChoice;
import kz.kenes.training.api.UnitSchedules;
import kz.kenes.training.vocabulary.ScheduleState;

/** The schedules of units, and what the reader as a head can begin. */
@Named
@ViewScoped
public class SchedulesPage implements Serializable {

    @EJB
    private UnitSchedules schedules;

    private LazyRows<ScheduleRow> rows;
    private List<UnitChoice> choices;

    @PostConstruct
    void read() {
        rows = LazyRows.of(schedules::list, "year", "state", "unit", "upper");
        choices = schedules.choices();
    }

    public LazyRows<ScheduleRow> getRows() {
        return rows;
    }

    public List<UnitChoice> getChoices() {
        return choices;
    }

    public ScheduleState[] getStates() {
        return ScheduleState.values();
    }
}
