package kz.kenes.training.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.api.Consolidation;
import kz.kenes.training.api.ConsolidationReceipt;
import kz.kenes.training.api.ConsolidationView;
import kz.kenes.training.api.OpenYear;
import kz.kenes.training.vocabulary.SheetFormat;

/** The schedule of the university: who has not submitted, what conflicts, what it costs; finance and the head of the apparatus decide. */
@Named
@ViewScoped
public class ConsolidationPage implements Serializable {

    @EJB
    private Consolidation consolidation;

    @Inject
    private Screen screen;

    private Long id;
    private Integer year;
    private ConsolidationView whole;
    private BigDecimal limit;
    private String ground;
    private Long partId;
    private String remarks;

    public void load() {
        whole = id == null ? consolidation.of(year) : consolidation.get(id);
        year = whole.year();
        limit = whole.limit();
        ground = whole.ground();
    }

    public String open() {
        return screen.to("/training/consolidation", consolidation.open(new OpenYear(year, limit, ground)));
    }

    public String change() {
        consolidation.limit(whole.id(), whole.version(), limit, ground);
        screen.done("training.whole.limited");
        return again();
    }

    public String consolidate() {
        ConsolidationReceipt receipt = consolidation.consolidate(whole.id(), whole.version());
        screen.done("training.whole.consolidated", receipt.taken(), receipt.parts(), receipt.persons());
        return again();
    }

    public String returnPart() {
        consolidation.returnPart(whole.id(), whole.version(), partId, remarks);
        screen.done("training.whole.returned");
        return again();
    }

    public String submit() {
        consolidation.submit(whole.id(), whole.version());
        screen.done("training.whole.submitted");
        return again();
    }

    /** The form of the procedure in the language of the paper. */
    public void form(String language, String format) {
        screen.download(consolidation.form(whole.id(), Language.ofTag(language), SheetFormat.valueOf(format)));
    }

    private String again() {
        return screen.to("/training/consolidation", whole.id());
    }

    /** How many of the units with staff are in it, in per cent. */
    public int getProgress() {
        return whole.units() == 0 ? 0 : (whole.units() - whole.waiting().size()) * 100 / whole.units();
    }

    public ConsolidationView getWhole() {
        return whole;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public BigDecimal getLimit() {
        return limit;
    }

    public void setLimit(BigDecimal limit) {
        this.limit = limit;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
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
