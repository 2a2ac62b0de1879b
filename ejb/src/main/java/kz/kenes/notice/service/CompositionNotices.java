package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.CompositionApproved;
import kz.kenes.council.CompositionProposed;
import kz.kenes.council.CompositionReturned;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** What is told about the composition of a body on its way to approval (CNL-05). */
@ApplicationScoped
@Clause("CNL-05")
class CompositionNotices {

    @Inject
    private Letters letters;

    void tell(@Observes CompositionProposed event) {
        letters.tell(event.approvers(), language -> new Draft(NoticeKind.COMPOSITION_TO_APPROVE, language)
                .about(event.bodyName())
                .leadingTo(null, Pages.composition(event.composition())));
    }

    void tell(@Observes CompositionApproved event) {
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(NoticeKind.COMPOSITION_APPROVED, language);
            return draft.about(event.bodyName(), event.from()).leadingTo(null, Pages.composition(event.composition()));
        });
    }

    void tell(@Observes CompositionReturned event) {
        letters.tell(List.of(event.proposer()), language -> new Draft(NoticeKind.COMPOSITION_RETURNED, language)
                .about(event.bodyName())
                .line("remarks", event.remarks())
                .leadingTo(null, Pages.composition(event.composition())));
    }
}
