package kz.kenes.council.guidance.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.guidance.api.GuidanceView;
import kz.kenes.council.guidance.api.Guidances;
import kz.kenes.shared.web.Screen;

/** A document of the republican council. */
@Named
@ViewScoped
public class GuidancePage implements Serializable {

    @EJB
    private Guidances guidances;

    @Inject
    private Screen screen;

    private Long id;
    private GuidanceView guidance;
    private String reason;

    public void load() {
        guidance = guidances.get(id);
    }

    public String withdraw() {
        guidances.withdraw(id, guidance.version(), reason);
        screen.done("guidance.withdrawn");
        return screen.to("/council/guidance", id);
    }

    public void file(long fileId) {
        screen.show(guidances.file(id, fileId));
    }

    public GuidanceView getGuidance() {
        return guidance;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
