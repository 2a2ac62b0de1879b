package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.council.execution.DecisionsDelivered;
import kz.kenes.council.execution.TaskMoved;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** What executors, secretaries and chairs are told about tasks, and recipients about copies of decisions. */
@ApplicationScoped
@Clause({"MTG-30", "MTG-33"})
class TaskNotices {

    @Inject
    private Letters letters;

    void tell(@Observes TaskMoved event) {
        switch (event.act()) {
            case REMINDED -> tell(NoticeKind.TASK_REMINDED, event, "due", "note");
            case ESCALATED -> tell(NoticeKind.TASK_OVERDUE, event, "due", "note");
            case REPORTED -> tell(NoticeKind.TASK_REPORTED, event, "due", "note");
            case ACCEPTED -> tell(NoticeKind.TASK_ACCEPTED, event, "due", "note");
            case RETURNED -> tell(NoticeKind.TASK_RETURNED, event, "due", "remarks");
            case EXTENSION_ASKED -> tell(NoticeKind.EXTENSION_ASKED, event, "asked", "reason");
            case EXTENSION_GRANTED, EXTENSION_REFUSED -> tell(NoticeKind.EXTENSION_DECIDED, event, "asked", "remarks");
            case WITHDRAWN -> tell(NoticeKind.TASK_WITHDRAWN, event, "due", "reason");
            default -> {
                // how the work goes on is read on its page
            }
        }
    }

    private void tell(NoticeKind kind, TaskMoved event, String day, String words) {
        String name = kind == NoticeKind.EXTENSION_DECIDED ? event.act().name() : kind.name();
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(kind, language);
            return draft.titled(name, event.bodyName(), event.number())
                    .saying(name + ".text", event.text())
                    .line(day, draft.day(event.due()))
                    .line(words, event.words())
                    .leadingTo(null, Pages.task(event.task()));
        });
    }

    void tell(@Observes DecisionsDelivered event) {
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(NoticeKind.COPIES_SENT, language);
            return draft.about(event.bodyName(), event.number(), draft.day(event.date()))
                    .leadingTo(null, Pages.delivery(event.minutes()));
        });
    }
}
