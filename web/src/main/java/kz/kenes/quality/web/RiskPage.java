package kz.kenes.quality.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.kenes.quality.api.AssessRisk;
import kz.kenes.quality.api.RiskView;
import kz.kenes.quality.api.Risks;
import kz.kenes.quality.vocabulary.RiskKind;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;

/** One risk, with what was looked up about its measures. */
@Named
@ViewScoped
public class RiskPage implements Serializable {

    /** The input beside which a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "quality.RISK_NOTE_REQUIRED", "riskNote",
            "quality.KNOWN_RISK_STAYS", "riskState",
            "quality.PLAN_DOCUMENT_REQUIRED", "planDocument");

    @EJB
    private Risks risks;

    @Inject
    private Screen screen;

    private Long id;
    private RiskView risk;
    private RiskState state;
    private String note;
    private Integer year;
    private String document;

    public void load() {
        risk = risks.get(id);
        state = risk.state();
    }

    public String assess() {
        try {
            risks.assess(new AssessRisk(id, risk.version(), state, note));
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
        screen.done("quality.risk.assessed");
        return screen.to("/quality/risk", id);
    }

    public String recordPlan() {
        try {
            risks.recordPlan(year, document);
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
        screen.done("quality.risk.planned");
        return screen.to("/quality/risk", id);
    }

    /** A risk that the procedure names stays. */
    public List<RiskState> getStates() {
        return risk.kind() == RiskKind.OTHER
                ? List.of(RiskState.values())
                : List.of(RiskState.WATCHED, RiskState.CONTROLLED, RiskState.OCCURRED);
    }

    /** True where the development plan is one of the measures. */
    public boolean isPlanned() {
        return risk.mayKeep() && risk.kind() == RiskKind.NOT_ATTENDED;
    }

    public RiskView getRisk() {
        return risk;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public RiskState getState() {
        return state;
    }

    public void setState(RiskState state) {
        this.state = state;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
