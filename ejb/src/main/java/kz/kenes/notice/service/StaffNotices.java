package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;
import kz.kenes.training.staff.StaffDataDue;

/** What heads and the HR service are told about the data of staff. */
@ApplicationScoped
@Clause("TRN-22")
class StaffNotices {

    @Inject
    private Letters letters;

    void tell(@Observes StaffDataDue event) {
        NoticeKind kind =
                switch (event.state()) {
                    case ASKED -> NoticeKind.STAFF_DATA_ASKED;
                    case OVERDUE -> NoticeKind.STAFF_DATA_OVERDUE;
                    case SOON, IN_TIME -> NoticeKind.STAFF_DATA_DUE;
                };
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(kind, language);
            return draft.about(
                            draft.day(event.dueOn()),
                            event.unitName() == null ? "" : event.unitName().in(language))
                    .line("reason", event.reason())
                    .leadingTo(null, Pages.staff(event.unit()));
        });
    }
}
