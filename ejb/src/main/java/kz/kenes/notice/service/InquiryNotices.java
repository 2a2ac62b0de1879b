package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.council.inquiry.InquiryMoved;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** What those who are asked for information are told, and those who asked. */
@ApplicationScoped
@Clause({"CNL-26", "CNL-28"})
class InquiryNotices {

    @Inject
    private Letters letters;

    void tell(@Observes InquiryMoved event) {
        NoticeKind kind =
                switch (event.state()) {
                    case ASKED -> NoticeKind.INQUIRY_ASKED;
                    case ANSWERED -> NoticeKind.INQUIRY_ANSWERED;
                    case ASKED_AGAIN -> NoticeKind.INQUIRY_ASKED_AGAIN;
                    case ACCEPTED -> NoticeKind.INQUIRY_ACCEPTED;
                    case CALLED_OFF -> NoticeKind.INQUIRY_CALLED_OFF;
                };
        boolean answerAwaited = kind == NoticeKind.INQUIRY_ASKED || kind == NoticeKind.INQUIRY_ASKED_AGAIN;
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(kind, language)
                    .titled(kind.name(), event.title())
                    .saying(
                            kind.name() + ".text",
                            event.asking(),
                            event.asked(),
                            event.words() == null ? "" : event.words());
            if (answerAwaited) {
                draft.line("answerDue", draft.day(event.due()));
            }
            return draft.leadingTo(null, Pages.inquiry(event.inquiry()));
        });
    }
}
