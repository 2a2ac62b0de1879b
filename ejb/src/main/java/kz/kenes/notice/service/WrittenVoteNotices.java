package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.council.voting.written.WrittenVoteOpened;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** Members are told that they may vote in writing, about what and until when. */
@ApplicationScoped
@Clause({"MTG-07", "MTG-23"})
class WrittenVoteNotices {

    @Inject
    private Letters letters;

    void tell(@Observes WrittenVoteOpened event) {
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(NoticeKind.WRITTEN_VOTE_OPENED, language);
            return draft.about(event.bodyName(), event.question())
                    .line("reason", event.reason())
                    .line("voteUntil", draft.moment(event.ends()))
                    .leadingTo(null, Pages.written(event.vote()));
        });
    }
}
