package kz.kenes.training.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.api.InstituteSchedules;
import kz.kenes.training.api.InstituteView;
import kz.kenes.training.api.PartRow;
import kz.kenes.training.vocabulary.ScheduleState;

/** What a director gathers from the units, signs, and sends down again. */
@Named
@ViewScoped
public class InstituteSchedulePage implements Serializable {

    @EJB
    private InstituteSchedules institutes;

    @Inject
    private Screen screen;

    private Long id;
    private Long unit;
    private Integer year;
    private InstituteView institute;
    private Long partId;
    private String remarks;

    public void load() {
        institute = id == null ? institutes.of(unit, year) : institutes.get(id);
    }

    public String compose() {
        long gathered = institutes.compose(institute.unitId(), institute.year());
        screen.done("training.institute.composed");
        return screen.to("/training/institute", gathered);
    }

    public String returnUnit() {
        PartRow part = institute.parts().stream()
                .filter(one -> partId.equals(one.scheduleId()))
                .findFirst()
                .orElseThrow();
        institutes.returnUnit(partId, part.version(), remarks);
        screen.done("training.institute.returned");
        return screen.to("/training/institute?unit=" + institute.unitId() + "&year=" + institute.year());
    }

    public String deliver() {
        institutes.deliver(institute.id(), institute.version());
        screen.done("training.institute.delivered");
        return screen.to("/training/institute", institute.id());
    }

    /** What may be given back to its unit. */
    public List<PartRow> getReturnable() {
        return institute.parts().stream()
                .filter(part -> part.state() == ScheduleState.UNIT_APPROVED)
                .toList();
    }

    public InstituteView getInstitute() {
        return institute;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getPartId() {
        return partId;
    }

    public void setPartId(Long partId) {
        this.partId = partId;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
