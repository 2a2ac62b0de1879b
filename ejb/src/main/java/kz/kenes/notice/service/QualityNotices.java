package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.quality.NonconformityMoved;
import kz.kenes.shared.Clause;

/** What heads, responsible people and checkers are told about nonconformities. */
@ApplicationScoped
@Clause({"QUA-06", "QUA-07", "QUA-08"})
class QualityNotices {

    @Inject
    private Letters letters;

    void tell(@Observes NonconformityMoved event) {
        switch (event.act()) {
            case RAISED -> tell(NoticeKind.NONCONFORMITY_RAISED, event, "reason");
            case ACTION_SET -> tell(NoticeKind.CORRECTION_SET, event, "note");
            case ALL_DONE -> tell(NoticeKind.CORRECTIONS_DONE, event, "note");
            case CHECKER_NAMED -> tell(NoticeKind.RECHECK_AWAITED, event, "note");
            case CLOSED -> tell(NoticeKind.NONCONFORMITY_CLOSED, event, "note");
            case REOPENED -> tell(NoticeKind.NONCONFORMITY_REOPENED, event, "note");
            case OVERDUE -> tell(NoticeKind.CORRECTION_OVERDUE, event, "note");
            default -> {
                // how the work goes on is read on its page
            }
        }
    }

    private void tell(NoticeKind kind, NonconformityMoved event, String words) {
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(kind, language);
            return draft.titled(kind.name(), event.number(), event.unit())
                    .saying(kind.name() + ".text", event.text())
                    .line("due", draft.day(event.due()))
                    .line(words, event.words())
                    .leadingTo(null, Pages.nonconformity(event.nonconformity()));
        });
    }
}
