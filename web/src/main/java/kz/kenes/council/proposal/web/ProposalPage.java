package kz.kenes.council.proposal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.proposal.api.BodyChoice;
import kz.kenes.council.proposal.api.ProposalQueue;
import kz.kenes.council.proposal.api.ProposalView;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.shared.web.Screen;

/** One proposal: what is proposed, its way through the bodies, and what the reader may do next. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    @EJB
    private Proposals proposals;

    @EJB
    private ProposalQueue queue;

    @Inject
    private Screen screen;

    private Long id;
    private ProposalView proposal;
    private String reason;
    private BodyChoice target;
    private String note;

    public void load() {
        proposal = proposals.get(id);
    }

    public String submit() {
        proposals.submit(id, proposal.version());
        return again("proposal.sent");
    }

    public String withdraw() {
        proposals.withdraw(id, proposal.version());
        return again("proposal.withdrawn");
    }

    public String receive() {
        queue.receive(id, proposal.version());
        return again("proposal.received");
    }

    public String decline() {
        queue.decline(id, proposal.version(), reason);
        return again("proposal.declined");
    }

    public String refer() {
        queue.refer(id, proposal.version(), target.id(), note);
        return again("proposal.referred");
    }

    private String again(String done) {
        screen.done(done);
        return screen.to("/council/proposal", id);
    }

    public List<BodyChoice> findBodies(String text) {
        return queue.destinations(id, text);
    }

    public void material(long fileId) {
        screen.show(proposals.material(id, fileId));
    }

    public ProposalView getProposal() {
        return proposal;
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

    public BodyChoice getTarget() {
        return target;
    }

    public void setTarget(BodyChoice target) {
        this.target = target;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
