package kz.kenes.quality.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.kenes.quality.api.ControlRow;
import kz.kenes.quality.api.Controls;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.api.RaiseOptions;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;

/** Entering a nonconformity in the journal. */
@Named
@ViewScoped
public class NonconformityFormPage implements Serializable {

    /** The input beside which a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "quality.TEXT_REQUIRED", "text",
            "quality.CAUSE_REQUIRED", "cause",
            "quality.FOUND_IN_FUTURE", "foundOn",
            "quality.FOUND_BEFORE_CONTROL", "foundOn",
            "quality.REMOVAL_TERM_REQUIRED", "removeBy",
            "quality.REMOVAL_TERM_BEFORE_FINDING", "removeBy",
            "quality.NOT_RAISER", "source",
            "quality.NOT_DEMANDER", "source",
            "quality.CONTROL_OF_OTHER_UNIT", "unit");

    @EJB
    private Nonconformities journal;

    @EJB
    private Controls controls;

    @Inject
    private Screen screen;

    private RaiseOptions options;
    private Long controlId;
    private ControlRow control;
    private NonconformitySource source;
    private Long unit;
    private String requirement;
    private String text;
    private CauseKind causeKind = CauseKind.OTHER;
    private String cause;
    private LocalDate foundOn;
    private LocalDate removeBy;
    /** Makes a double click answer with what is entered already. */
    private String key;

    @PostConstruct
    void begin() {
        options = journal.options();
        key = UUID.randomUUID().toString();
        if (options.units().size() == 1) {
            unit = options.units().get(0).id();
        }
        if (!options.sources().isEmpty()) {
            source = options.sources().get(0);
        }
    }

    /** Begins with what the control has found. */
    public void load() {
        if (controlId != null && control == null) {
            control = controls.get(controlId);
            unit = control.unitId();
            text = control.finding();
            foundOn = control.heldOn();
            if (control.method() == ControlMethod.INTERNAL_AUDIT
                    && options.sources().contains(NonconformitySource.INTERNAL_AUDIT)) {
                source = NonconformitySource.INTERNAL_AUDIT;
            }
        }
    }

    public String save() {
        try {
            long id = journal.raise(new RaiseNonconformity(
                    unit, source, requirement, text, causeKind, cause, foundOn, removeBy, controlId, key));
            screen.done("quality.raised");
            return screen.to("/quality/nonconformity", id);
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
    }

    /** Null when it was not found by a control. */
    public ControlRow getControl() {
        return control;
    }

    public Long getControlId() {
        return controlId;
    }

    public void setControlId(Long controlId) {
        this.controlId = controlId;
    }

    public RaiseOptions getOptions() {
        return options;
    }

    public List<CauseKind> getCauseKinds() {
        return List.of(CauseKind.values());
    }

    public NonconformitySource getSource() {
        return source;
    }

    public void setSource(NonconformitySource source) {
        this.source = source;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getRequirement() {
        return requirement;
    }

    public void setRequirement(String requirement) {
        this.requirement = requirement;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public CauseKind getCauseKind() {
        return causeKind;
    }

    public void setCauseKind(CauseKind causeKind) {
        this.causeKind = causeKind;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(LocalDate foundOn) {
        this.foundOn = foundOn;
    }

    public LocalDate getRemoveBy() {
        return removeBy;
    }

    public void setRemoveBy(LocalDate removeBy) {
        this.removeBy = removeBy;
    }
}
