package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.kenes.council.proposal.ProposalMoved;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;

/** What proposers and secretaries are told about a proposal on its way. */
@ApplicationScoped
@Clause({"MTG-06", "CNL-14"})
class ProposalNotices {

    @Inject
    private Letters letters;

    void tell(@Observes ProposalMoved event) {
        switch (event.state()) {
            case WAITING -> {
                tell(NoticeKind.PROPOSAL_TO_CONSIDER, event.others(), event);
                if (event.referred()) {
                    tell(NoticeKind.PROPOSAL_REFERRED, List.of(event.proposer()), event);
                }
            }
            case INCLUDED -> tell(NoticeKind.PROPOSAL_INCLUDED, concerned(event), event);
            case DECLINED -> tell(NoticeKind.PROPOSAL_DECLINED, concerned(event), event);
            case DECIDED, NOT_ADOPTED, HEARD -> conclude(event);
            default -> {
                // what the proposer does alone is told to nobody
            }
        }
    }

    private static Collection<Long> concerned(ProposalMoved event) {
        List<Long> persons = new ArrayList<>(event.others());
        persons.add(event.proposer());
        return persons;
    }

    private void tell(NoticeKind kind, Collection<Long> persons, ProposalMoved event) {
        letters.tell(persons, language -> new Draft(kind, language)
                .titled(kind.name(), event.title())
                .saying(kind.name() + ".text", event.bodyName())
                .line(event.state() == ProposalState.DECLINED ? "reason" : "note", event.words())
                .leadingTo(null, Pages.proposal(event.proposal())));
    }

    private void conclude(ProposalMoved event) {
        NoticeKind kind = NoticeKind.PROPOSAL_CONSIDERED;
        letters.tell(concerned(event), language -> new Draft(kind, language)
                .titled(kind.name(), event.title())
                .saying(kind.name() + ".text", event.bodyName(), Wording.of(event.state(), language))
                .numbered("decisions", event.decisions())
                .leadingTo(null, Pages.proposal(event.proposal())));
    }
}
