package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.council.minutes.MinutesFrozen;
import kz.kenes.council.minutes.MinutesSigned;
import kz.kenes.council.voting.BallotOpened;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** What is told about votes, minutes and the decisions in them. */
@ApplicationScoped
@Clause({"MTG-07", "CNL-06"})
class DecisionNotices {

    @Inject
    private Letters letters;

    void tell(@Observes BallotOpened event) {
        letters.tell(event.persons(), language -> new Draft(NoticeKind.BALLOT_OPENED, language)
                .about(event.question())
                .leadingTo(event.meeting(), Pages.pad(event.meeting())));
    }

    void tell(@Observes MinutesFrozen event) {
        letters.tell(event.signatories(), language -> {
            Draft draft = new Draft(NoticeKind.MINUTES_TO_SIGN, language);
            return draft.about(event.bodyName(), event.number(), draft.day(event.date()))
                    .leadingTo(event.meeting(), Pages.minutes(event.minutes()));
        });
    }

    void tell(@Observes MinutesSigned event) {
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(NoticeKind.MINUTES_SIGNED, language);
            String title = event.version() > 1 ? "MINUTES_CORRECTED" : NoticeKind.MINUTES_SIGNED.name();
            return draft.titled(title, event.bodyName(), event.number(), draft.day(event.date()))
                    .saying("MINUTES_SIGNED.text", event.bodyName(), event.number())
                    .leadingTo(event.meeting(), Pages.minutes(event.minutes()));
        });
        event.tasks().forEach(task -> tell(event, task));
    }

    private void tell(MinutesSigned event, MinutesSigned.Task task) {
        letters.tell(task.persons(), language -> {
            Draft draft = new Draft(NoticeKind.TASK_GIVEN, language);
            return draft.titled("TASK_GIVEN", event.bodyName(), event.number(), task.number())
                    .saying("TASK_GIVEN.text", task.text())
                    .line("due", draft.day(task.due()))
                    .leadingTo(
                            event.meeting(),
                            task.due() == null ? Pages.minutes(event.minutes()) : Pages.taskOf(task.decision()));
        });
    }
}
