package kz.kenes.council.proposal.service;

import static kz.kenes.people.vocabulary.Permission.PROPOSE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.proposal.Proposal;
import kz.kenes.council.proposal.ProposalDraft;
import kz.kenes.council.proposal.api.BodyChoice;
import kz.kenes.council.proposal.api.ChangeProposal;
import kz.kenes.council.proposal.api.DraftProposal;
import kz.kenes.council.proposal.api.ProposalRow;
import kz.kenes.council.proposal.api.ProposalView;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.council.proposal.api.SimilarMatter;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.document.StoredFile;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** Proposals from the side of those who propose. */
@Stateless
@UseCase
public class ProposalsBean implements Proposals {

    @Inject
    private ProposalRecords proposals;

    @Inject
    private ProposalPage page;

    @Inject
    private Proposer proposer;

    @Inject
    private StoredMatters matters;

    @Inject
    private Reach reach;

    @Inject
    private Files files;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<ProposalRow> list(ListQuery query) {
        return proposals.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ProposalView get(long proposalId) {
        return page.of(proposalId);
    }

    @Override
    @Query
    @RolesAllowed(PROPOSE)
    public List<BodyChoice> bodies() {
        return reach.open();
    }

    @Override
    @Query
    @RolesAllowed(PROPOSE)
    public List<SimilarMatter> similar(String title) {
        PriorMatters prior = matters;
        return prior.like(title);
    }

    @Override
    @Clause("MTG-06")
    @RolesAllowed(PROPOSE)
    public long draft(DraftProposal command) {
        if (command.key() != null) {
            Optional<Proposal> begun = proposals.begun(proposer.account(), command.key());
            if (begun.isPresent()) {
                return begun.get().id();
            }
        }
        Person person = proposer.person(command.proposerId());
        ProposalDraft words = words(command.bodyId(), command.title(), command.reason(), command.draftDecision());
        Proposal proposal = new Proposal(words, person, proposer.account(), command.key(), proposer.now());
        proposals.add(proposal);
        return proposal.id();
    }

    @Override
    @Clause("MTG-06")
    @RolesAllowed(PROPOSE)
    public void change(ChangeProposal command) {
        Proposal proposal = proposals.get(command.proposalId());
        proposal.requireUnchangedSince(command.version());
        ProposalDraft words = words(command.bodyId(), command.title(), command.reason(), command.draftDecision());
        proposal.change(words, proposer.of(proposal), proposer.now());
    }

    private ProposalDraft words(long bodyId, Localized title, String reason, Localized draft) {
        Body body = proposer.isSystem() ? reach.any(bodyId) : reach.target(bodyId);
        boolean none = draft == null || draft.kk() == null || draft.kk().isBlank();
        return new ProposalDraft(body, LocalizedText.of(title), reason, none ? null : LocalizedText.of(draft));
    }

    @Override
    @RolesAllowed(PROPOSE)
    public long attach(long proposalId, FileContent file) {
        Proposal proposal = proposals.get(proposalId);
        proposal.requireDraftOf(proposer.of(proposal));
        StoredFile stored = files.keepUpload(file, Uploads.DOCUMENTS);
        proposal.attach(stored.id(), proposer.of(proposal));
        return stored.id();
    }

    @Override
    @RolesAllowed(PROPOSE)
    public void detach(long proposalId, long fileId) {
        Proposal proposal = proposals.get(proposalId);
        require(proposal.materials().contains(fileId), SharedViolation.NOT_FOUND);
        proposal.detach(fileId, proposer.of(proposal));
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent material(long proposalId, long fileId) {
        Proposal proposal = proposals.get(proposalId);
        require(proposal.materials().contains(fileId), SharedViolation.NOT_FOUND);
        return files.read(fileId);
    }

    @Override
    @Clause({"MTG-06", "CNL-37"})
    @RolesAllowed(PROPOSE)
    public void submit(long proposalId, long version) {
        Proposal proposal = proposals.get(proposalId);
        if (proposer.isSystem() && proposal.state() != ProposalState.DRAFT) {
            return;
        }
        proposal.requireUnchangedSince(version);
        proposer.submit(proposal);
    }

    @Override
    @Clause("MTG-06")
    @RolesAllowed(PROPOSE)
    public void withdraw(long proposalId, long version) {
        Proposal proposal = proposals.get(proposalId);
        proposal.requireUnchangedSince(version);
        proposal.withdraw(proposer.of(proposal), proposer.now());
    }
}
