package kz.kenes.training.staff.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.staff.api.AskStaffData;
import kz.kenes.training.staff.api.StaffStates;
import kz.kenes.training.staff.api.StaffSummary;
import kz.kenes.training.staff.api.UnitState;
import kz.kenes.training.staff.vocabulary.DutyState;

/** Who works in the units that the reader sees, and which of them have not submitted their data. */
@Named
@ViewScoped
public class StaffSummaryPage implements Serializable {

    @EJB
    private StaffStates states;

    @Inject
    private Screen screen;

    private StaffSummary summary;
    private Long unitId;
    private String reason;
    private LocalDate dueOn;

    @PostConstruct
    void read() {
        summary = states.summary();
    }

    public String ask() {
        states.ask(new AskStaffData(unitId, reason, dueOn));
        screen.done("staffdata.asked");
        return screen.to("/training/staff");
    }

    public void file() {
        screen.download(states.summaryFile(screen.getLanguage()));
    }

    public StaffSummary getSummary() {
        return summary;
    }

    /** Those that owe data. */
    public List<UnitState> getUnits() {
        return summary.units().stream().filter(unit -> unit.state() != null).toList();
    }

    /** Those that have not submitted in time. */
    public List<UnitState> getOverdue() {
        return summary.units().stream()
                .filter(unit -> unit.state() == DutyState.OVERDUE)
                .toList();
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
