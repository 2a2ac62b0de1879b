package kz.kenes.training.staff.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.staff.api.StaffRow;
import kz.kenes.training.staff.api.StaffStates;
import kz.kenes.training.staff.api.UnitStaffView;
import kz.kenes.training.staff.vocabulary.StaffForm;
import kz.kenes.training.vocabulary.SheetFormat;

/** The staff of one unit today, its forms, and what it has submitted. */
@Named
@ViewScoped
public class UnitStaffPage implements Serializable {

    @EJB
    private StaffStates states;

    @Inject
    private Screen screen;

    private Long id;
    private UnitStaffView unit;
    private LazyRows<StaffRow> rows;

    public void load() {
        unit = states.unit(id);
        rows = LazyRows.<StaffRow>of(states::list, "category", "degree").only("unit", id);
    }

    public String submit() {
        long submission = states.submit(id);
        screen.done("staffdata.submitted");
        return screen.to("/training/staff-data", submission);
    }

    public void form(StaffForm form, String language, String format) {
        screen.download(states.form(id, form, Language.ofTag(language), SheetFormat.valueOf(format)));
    }

    public StaffCategory[] getCategories() {
        return StaffCategory.values();
    }

    public AcademicDegree[] getDegrees() {
        return AcademicDegree.values();
    }

    public UnitStaffView getUnit() {
        return unit;
    }

    public LazyRows<StaffRow> getRows() {
        return rows;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
