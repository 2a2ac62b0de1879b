package kz.kenes.quality.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import kz.kenes.quality.api.AuditProgrammes;
import kz.kenes.quality.api.HoldAudit;
import kz.kenes.quality.api.PlannedAuditView;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;

/** One internal audit of the programme, and what it has found. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    /** The input beside which a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "quality.AUDIT_BEFORE_YEAR", "auditHeldOn",
            "quality.CONTROL_IN_FUTURE", "auditHeldOn",
            "quality.AUDITOR_OF_OWN_UNIT", "auditHeldOn",
            "quality.CONTROL_FINDING_REQUIRED", "auditFinding",
            "quality.CONTROL_PROOF_REQUIRED", "auditReport",
            "quality.AUDIT_CANCEL_REASON_REQUIRED", "cancelReason");

    @EJB
    private AuditProgrammes programmes;

    @Inject
    private Screen screen;

    private Long id;
    private PlannedAuditView view;
    private LocalDate heldOn;
    private String finding;
    private String document;
    private String reason;

    public void load() {
        view = programmes.get(id);
    }

    public String hold() {
        try {
            programmes.hold(new HoldAudit(id, view.version(), heldOn, finding, document));
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
        screen.done("quality.audit.held");
        return again();
    }

    public String cancel() {
        try {
            programmes.cancel(id, view.version(), reason);
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
        screen.done("quality.audit.cancelled");
        return again();
    }

    private String again() {
        return screen.to("/quality/audit", id);
    }

    public PlannedAuditView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
