package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.proposal.api.DraftProposal;
import kz.kenes.council.proposal.api.IncludeProposal;
import kz.kenes.council.proposal.api.ProposalQueue;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.demo.service.DemoTable.Row;

/** Proposals by the use cases that the pages use. */
@ApplicationScoped
class DemoProposals {

    private static final int MINUTES = 15;

    @EJB
    private Proposals proposals;

    @EJB
    private ProposalQueue queue;

    @Inject
    private DemoActors actors;

    long draft(Row row, long body) {
        return actors.as(
                row.get("proposer"),
                () -> proposals.draft(
                        new DraftProposal(null, null, body, row.text("title"), row.get("reason"), row.text("draft"))));
    }

    /** The proposer writes it down and sends it. */
    long send(Row row, long body) {
        long proposal = draft(row, body);
        actors.as(row.get("proposer"), () -> proposals.submit(proposal, version(proposal)));
        return proposal;
    }

    /** The secretary puts it on the agenda; the proposer reports. */
    void include(long proposal, long meeting, String secretary, Row row, List<Long> remits) {
        actors.as(
                secretary,
                () -> queue.include(new IncludeProposal(
                        proposal,
                        version(proposal),
                        meeting,
                        actors.person(row.get("proposer")),
                        null,
                        MINUTES,
                        remits)));
    }

    void decline(long proposal, String secretary, String reason) {
        actors.as(secretary, () -> queue.decline(proposal, version(proposal), reason));
    }

    void refer(long proposal, String secretary, long body, String note) {
        actors.as(secretary, () -> queue.refer(proposal, version(proposal), body, note));
    }

    private long version(long proposal) {
        return proposals.get(proposal).version();
    }
}
