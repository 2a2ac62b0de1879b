package kz.kenes.training.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.api.CompleteTraining;
import kz.kenes.training.api.ItemView;
import kz.kenes.training.api.PlanView;
import kz.kenes.training.api.TrainingPlans;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.ProofKind;

/** The plan of an employee: the employee fills it in and hands it in, the head looks at it. */
@Named
@ViewScoped
public class TrainingPlanPage implements Serializable {

    @EJB
    private TrainingPlans plans;

    @Inject
    private Screen screen;

    private Long id;
    private PlanView plan;
    private String remarks;
    private Long itemId;
    private ProofKind proofKind = ProofKind.CERTIFICATE;
    private String document;
    private LocalDate endedOn;
    private String reason;

    public void load() {
        plan = plans.get(id);
    }

    public String handIn() {
        plans.handIn(id, plan.version());
        screen.done("training.plan.handedIn");
        return again();
    }

    public String takeBack() {
        plans.takeBack(id, plan.version());
        return again();
    }

    public String giveBack() {
        plans.giveBack(id, plan.version(), remarks);
        screen.done("training.plan.givenBack");
        return again();
    }

    public String remove(ItemView item) {
        plans.remove(item.id(), plan.version());
        screen.done("training.item.removed");
        return again();
    }

    public String approve(ItemView item) {
        plans.approveJustification(item.id(), plan.version());
        screen.done("training.item.justified");
        return again();
    }

    public String complete() {
        plans.complete(new CompleteTraining(itemId, plan.version(), proofKind, document, endedOn));
        screen.done("training.item.completed");
        return again();
    }

    public String miss() {
        plans.miss(itemId, plan.version(), reason);
        screen.done("training.item.missed");
        return again();
    }

    private String again() {
        return screen.to("/training/plan", id);
    }

    /** The trainings of which nothing is recorded yet. */
    public List<ItemView> getAhead() {
        return plan.items().stream()
                .filter(item -> item.state() == ItemState.PLANNED)
                .toList();
    }

    public ProofKind[] getProofKinds() {
        return ProofKind.values();
    }

    public PlanView getPlan() {
        return plan;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public ProofKind getProofKind() {
        return proofKind;
    }

    public void setProofKind(ProofKind proofKind) {
        this.proofKind = proofKind;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
