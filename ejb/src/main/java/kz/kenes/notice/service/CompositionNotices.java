package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.council.CompositionApproved;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** The members are told when the composition of a body comes into force (CNL-05). */
@ApplicationScoped
@Clause("CNL-05")
class CompositionNotices {

    @Inject
    private Letters letters;

    void tell(@Observes CompositionApproved event) {
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(NoticeKind.COMPOSITION_APPROVED, language);
            return draft.about(event.bodyName(), event.from()).leadingTo(null, Pages.composition(event.composition()));
        });
    }
}
