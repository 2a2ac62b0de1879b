package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.kenes.council.proposal.api.DraftProposal;
import kz.kenes.council.proposal.api.IncludeProposal;
import kz.kenes.council.proposal.api.ProposalQueue;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.demo.service.DemoTable.Row;

/** Proposals in each of their states, by the use cases that the pages use. */
@ApplicationScoped
class DemoProposals {

    private static final int MINUTES = 15;

    @EJB
    private Proposals proposals;

    @EJB
    private ProposalQueue queue;

    @Inject
    private DemoActors actors;

    /**
     * Proposals of today.
     *
     * @param bodies ids of the bodies by the names of the table
     * @param meeting a meeting of the bureau that is still to come
     */
    void tell(Map<String, Long> bodies, long meeting) {
        for (Row row : DemoTable.read("proposals.csv")) {
            long proposal = row.get("name").equals("draft")
                    ? draft(row, bodies.get(row.get("body")))
                    : send(row, bodies.get(row.get("body")));
            switch (row.get("name")) {
                case "declined" ->
                    actors.as(
                            DemoSitting.SECRETARY,
                            () -> queue.decline(
                                    proposal,
                                    version(proposal),
                                    "Есептер семестр сайын тапсырылады, бұл тәртіп оқу жылының басында бекітілген."));
                case "travelling" ->
                    actors.as(
                            "bsecretary",
                            () -> queue.refer(
                                    proposal,
                                    version(proposal),
                                    bodies.get("council"),
                                    "Бюро мүшелері қолдайды, кеңестің шешімі керек."));
                case "included" -> include(proposal, meeting, "bsecretary", row, List.of());
                default -> {
                    // waits for its secretary
                }
            }
        }
    }

    private long draft(Row row, long body) {
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

    private long version(long proposal) {
        return proposals.get(proposal).version();
    }
}
