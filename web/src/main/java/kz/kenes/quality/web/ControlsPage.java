package kz.kenes.quality.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kenes.quality.api.ControlOptions;
import kz.kenes.quality.api.ControlRow;
import kz.kenes.quality.api.Controls;
import kz.kenes.quality.api.MethodCount;
import kz.kenes.quality.api.RecordControl;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Bars;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;

/** The control of training by five methods. */
@Named
@ViewScoped
public class ControlsPage implements Serializable {

    /** The input beside which a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "quality.NOT_CONTROLLER", "controlMethod",
            "quality.CONTROL_IN_FUTURE", "controlDay",
            "quality.CONTROL_FINDING_REQUIRED", "controlFinding",
            "quality.CONTROL_PROOF_REQUIRED", "controlDocument");

    @EJB
    private Controls controls;

    @Inject
    private Screen screen;

    private LazyRows<ControlRow> rows;
    private List<MethodCount> counts;
    private ControlOptions options;
    private Long unit;
    private ControlMethod method;
    private LocalDate heldOn;
    private String finding;
    private String document;

    @PostConstruct
    void read() {
        rows = LazyRows.of(controls::list, "id", "method", "unit", "year");
        counts = controls.counts();
        options = FacesContext.getCurrentInstance().getExternalContext().isUserInRole("KEEP_QUALITY")
                ? controls.options()
                : new ControlOptions(List.of(), List.of());
        if (options.units().size() == 1) {
            unit = options.units().get(0).id();
        }
    }

    public String record() {
        try {
            controls.record(new RecordControl(unit, method, heldOn, finding, document));
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
        screen.done("quality.control.recorded");
        return screen.to("/quality/controls");
    }

    /** All five methods, also those that were not used. */
    public Bars getBars() {
        Map<ControlMethod, Long> counted = new EnumMap<>(ControlMethod.class);
        counts.forEach(one -> counted.put(one.method(), one.count()));
        Bars bars = new Bars(screen.text("quality.count"));
        for (ControlMethod one : ControlMethod.values()) {
            bars.add(one, "/quality/controls?method=" + one, counted.getOrDefault(one, 0L));
        }
        return bars;
    }

    public LazyRows<ControlRow> getRows() {
        return rows;
    }

    public ControlOptions getOptions() {
        return options;
    }

    public ControlMethod[] getMethods() {
        return ControlMethod.values();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public ControlMethod getMethod() {
        return method;
    }

    public void setMethod(ControlMethod method) {
        this.method = method;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
