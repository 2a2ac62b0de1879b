package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.council.board.BoardNews;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;

/** What the members of an association are told about its information platform, once a day. */
@ApplicationScoped
@Clause("CNL-39")
class BoardNotices {

    @Inject
    private Letters letters;

    void tell(@Observes BoardNews event) {
        letters.tell(event.persons(), language -> new Draft(NoticeKind.BOARD_NEWS, language)
                .about(event.bodyName(), event.posts(), event.comments())
                .numbered("board", event.titles())
                .leadingTo(null, Pages.board(event.body())));
    }
}
