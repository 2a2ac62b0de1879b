package kz.kenes.plan.work.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanItems;
import kz.kenes.plan.work.api.PlannedWork;
import kz.kenes.plan.work.api.RecordProgress;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;

/** A line of the plan that holds: what it leads to and how far it is. */
@Named
@ViewScoped
public class PlanProgressPage implements Serializable {

    /** Beside which field a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "plan.work.EVIDENCE_REQUIRED", "evidence",
            "plan.work.LINK_WRONG", "link",
            "plan.work.REASON_REQUIRED", "reason");

    @EJB
    private PlanItems items;

    @Inject
    private Screen screen;

    private Long line;
    private PlannedWork work;
    private PlanItemState state;
    private String evidence;
    private String link;
    private String reason;

    public void load() {
        work = items.line(line);
        PlanItemView item = work.item();
        state = item.state();
        evidence = item.evidence();
        link = item.evidenceLink();
        reason = item.reason();
    }

    public String record() {
        PlanItemView item = work.item();
        try {
            items.record(new RecordProgress(item.id(), item.version(), state, evidence, link, reason));
        } catch (KenesException refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                throw refused;
            }
            screen.wrong(field, refused);
            return null;
        }
        screen.done("plan.item.recorded");
        return screen.to("/plan/plan", work.planId());
    }

    public PlannedWork getWork() {
        return work;
    }

    public PlanItemState[] getStates() {
        return PlanItemState.values();
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    public PlanItemState getState() {
        return state;
    }

    public void setState(PlanItemState state) {
        this.state = state;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
