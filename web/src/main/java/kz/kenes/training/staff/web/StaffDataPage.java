package kz.kenes.training.staff.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.staff.api.StaffStates;
import kz.kenes.training.staff.api.SubmissionView;
import kz.kenes.training.staff.vocabulary.StaffForm;
import kz.kenes.training.vocabulary.SheetFormat;

/** What a unit has submitted on a day, as it was. */
@Named
@ViewScoped
public class StaffDataPage implements Serializable {

    @EJB
    private StaffStates states;

    @Inject
    private Screen screen;

    private Long id;
    private SubmissionView data;

    public void load() {
        data = states.submission(id);
    }

    public void form(StaffForm form, String language, String format) {
        screen.download(states.submittedForm(id, form, Language.ofTag(language), SheetFormat.valueOf(format)));
    }

    public SubmissionView getData() {
        return data;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
