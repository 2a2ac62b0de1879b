package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.StepAwaited;
import kz.kenes.notice.vocabulary.NoticeKind;

/** Whose turn it is, and how the approval ended, for whatever is approved. */
@ApplicationScoped
class ApprovalNotices {

    @Inject
    private Letters letters;

    void tell(@Observes StepAwaited event) {
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(NoticeKind.STEP_AWAITED, language);
            return draft.about(event.verb(), event.title(), event.version())
                    .line("due", draft.day(event.due()))
                    .leadingTo(null, event.link());
        });
    }

    void tell(@Observes ApprovalCompleted event) {
        letters.tell(new TreeSet<>(List.of(event.author(), event.proposer())), language -> new Draft(
                        NoticeKind.SUBJECT_APPROVED, language)
                .about(event.title())
                .leadingTo(null, event.link()));
    }

    void tell(@Observes ApprovalReturned event) {
        letters.tell(new TreeSet<>(List.of(event.author(), event.proposer())), language -> new Draft(
                        NoticeKind.SUBJECT_RETURNED, language)
                .about(event.title())
                .line("remarks", event.remarks())
                .leadingTo(null, event.link()));
    }
}
