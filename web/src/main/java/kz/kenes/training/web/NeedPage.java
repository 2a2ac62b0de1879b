package kz.kenes.training.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.api.NeedView;
import kz.kenes.training.api.PlanChoice;
import kz.kenes.training.api.RecordTraining;
import kz.kenes.training.api.TrainingNeeds;
import kz.kenes.training.api.TrainingPlans;

/** What a person needs and has learnt, with the plans; the own page without an id. */
@Named
@ViewScoped
public class NeedPage implements Serializable {

    @EJB
    private TrainingNeeds needs;

    @EJB
    private TrainingPlans plans;

    @Inject
    private Screen screen;

    private Long id;
    private NeedView need;
    private String title;
    private String provider;
    private Integer hours;
    private LocalDate endedOn;
    private String document;

    public void load() {
        need = id == null ? needs.mine() : needs.of(id);
    }

    public String begin(PlanChoice choice) {
        return screen.to("/training/plan", plans.begin(choice.unitId(), choice.year()));
    }

    public String record() {
        needs.record(
                new RecordTraining(need.personId(), title, provider, hours == null ? 0 : hours, endedOn, document));
        screen.done("training.recorded");
        return id == null ? screen.to("/training/need") : screen.to("/training/need", id);
    }

    public NeedView getNeed() {
        return need;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
