package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.group.GroupMoved;
import kz.kenes.council.group.GroupTaskGiven;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** What the members of working groups are told, and the body that formed them. */
@ApplicationScoped
@Clause({"CNL-27", "CNL-28"})
class GroupNotices {

    @Inject
    private Letters letters;

    void tell(@Observes GroupMoved event) {
        NoticeKind kind =
                switch (event.state()) {
                    case WORKING -> NoticeKind.GROUP_FORMED;
                    case REPORTED -> NoticeKind.GROUP_REPORTED;
                    case RETURNED -> NoticeKind.GROUP_RETURNED;
                    case COMPLETED, DISSOLVED -> NoticeKind.GROUP_ENDED;
                };
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(kind, language).about(event.topic(), event.parentName());
            if (kind == NoticeKind.GROUP_FORMED || kind == NoticeKind.GROUP_RETURNED) {
                draft.line("groupDue", draft.day(event.due()));
            }
            return draft.line("reason", event.words()).leadingTo(null, Pages.group(event.group()));
        });
    }

    void tell(@Observes GroupTaskGiven event) {
        letters.tell(List.of(event.person()), language -> {
            Draft draft = new Draft(NoticeKind.GROUP_TASK_GIVEN, language).about(event.topic(), event.task());
            return draft.line("due", draft.day(event.due())).leadingTo(null, Pages.group(event.group()));
        });
    }
}
