package kz.kenes.training.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.archive.api.PaperRow;
import kz.kenes.training.archive.api.RegisterPaper;
import kz.kenes.training.archive.api.TrainingPapers;
import kz.kenes.training.archive.api.UnitOption;
import kz.kenes.training.archive.vocabulary.PaperState;
import kz.kenes.training.archive.vocabulary.ProcedureForm;

/** The register of the five forms: where they are kept, until when, and what is proposed for disposal. */
@Named
@ViewScoped
public class PapersPage implements Serializable {

    @EJB
    private TrainingPapers papers;

    @Inject
    private Screen screen;

    private LazyRows<PaperRow> rows;
    private long proposed;
    private List<UnitOption> units;
    private PaperRow chosen;

    private String code;
    private Long unitId;
    private String title;
    private LocalDate madeOn;
    private LocalDate closedOn;
    private String act;
    private LocalDate day;

    @PostConstruct
    void read() {
        rows = LazyRows.of(papers::list, "form", "state", "unit");
        proposed = papers.proposed();
        units = papers.units();
    }

    public String register() {
        papers.register(new RegisterPaper(code, unitId, title, madeOn, closedOn));
        screen.done("papers.registered");
        return screen.to("/training/papers");
    }

    public void choose(PaperRow row) {
        chosen = row;
        day = null;
        act = null;
    }

    public String close() {
        papers.close(chosen.id(), chosen.version(), day);
        screen.done("papers.closed");
        return screen.to("/training/papers");
    }

    public String dispose() {
        papers.dispose(chosen.id(), chosen.version(), act, day);
        screen.done("papers.disposed");
        return screen.to("/training/papers");
    }

    public ProcedureForm[] getForms() {
        return ProcedureForm.values();
    }

    public PaperState[] getStates() {
        return PaperState.values();
    }

    public LazyRows<PaperRow> getRows() {
        return rows;
    }

    public long getProposed() {
        return proposed;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public PaperRow getChosen() {
        return chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
