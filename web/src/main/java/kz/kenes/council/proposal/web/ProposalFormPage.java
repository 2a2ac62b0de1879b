package kz.kenes.council.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.proposal.api.BodyChoice;
import kz.kenes.council.proposal.api.ChangeProposal;
import kz.kenes.council.proposal.api.DraftProposal;
import kz.kenes.council.proposal.api.ProposalView;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.council.proposal.api.SimilarMatter;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;

/** Writing a proposal: kept as a draft at each step, sent when it is ready. */
@Named
@ViewScoped
public class ProposalFormPage implements Serializable {

    @EJB
    private Proposals proposals;

    @Inject
    private Screen screen;

    private List<BodyChoice> bodies;
    private List<SimilarMatter> similar = List.of();
    private List<MaterialView> materials = List.of();
    private Long id;
    private long version;
    private Long bodyId;
    private String titleKk;
    private String titleRu;
    private String reason;
    private String draftKk;
    private String draftRu;
    /** Makes a double click answer with the draft that is kept already. */
    private String key;

    @PostConstruct
    void begin() {
        key = UUID.randomUUID().toString();
    }

    public void load() {
        bodies = proposals.bodies();
        if (id != null) {
            ProposalView proposal = proposals.get(id);
            bodyId = proposal.bodyId();
            titleKk = proposal.title().kk();
            titleRu = proposal.title().ru();
            reason = proposal.reason();
            draftKk = proposal.draftDecision() == null
                    ? null
                    : proposal.draftDecision().kk();
            draftRu = proposal.draftDecision() == null
                    ? null
                    : proposal.draftDecision().ru();
            look(proposal);
            compare();
        }
    }

    private void look(ProposalView proposal) {
        version = proposal.version();
        materials = proposal.materials();
    }

    /** While the title is typed: has this been decided before? */
    public void compare() {
        similar = proposals.similar(titleKk).stream()
                .filter(one -> id == null || !id.equals(one.proposalId()))
                .toList();
    }

    private void keep() {
        Localized title = new Localized(titleKk, titleRu, null);
        Localized draft = draftKk == null || draftKk.isBlank() ? null : new Localized(draftKk, draftRu, null);
        if (id == null) {
            id = proposals.draft(new DraftProposal(key, null, bodyId, title, reason, draft));
        } else {
            proposals.change(new ChangeProposal(id, version, bodyId, title, reason, draft));
        }
        look(proposals.get(id));
    }

    public String save() {
        keep();
        screen.done("proposal.kept");
        return screen.to("/council/proposal", id);
    }

    public String send() {
        if (reason == null || reason.isBlank()) {
            screen.wrong("reason", "proposal.reason.missing");
            return null;
        }
        keep();
        proposals.submit(id, version);
        screen.done("proposal.sent");
        return screen.to("/council/proposal", id);
    }

    /** A file is kept with the draft at once. */
    public void attach(FileUploadEvent event) {
        keep();
        proposals.attach(id, Uploaded.file(event));
        look(proposals.get(id));
    }

    public void detach(long fileId) {
        proposals.detach(id, fileId);
        look(proposals.get(id));
    }

    public List<BodyChoice> getBodies() {
        return bodies;
    }

    public List<SimilarMatter> getSimilar() {
        return similar;
    }

    public List<MaterialView> getMaterials() {
        return materials;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public String getTitleKk() {
        return titleKk;
    }

    public void setTitleKk(String titleKk) {
        this.titleKk = titleKk;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = titleRu;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDraftKk() {
        return draftKk;
    }

    public void setDraftKk(String draftKk) {
        this.draftKk = draftKk;
    }

    public String getDraftRu() {
        return draftRu;
    }

    public void setDraftRu(String draftRu) {
        this.draftRu = draftRu;
    }
}
