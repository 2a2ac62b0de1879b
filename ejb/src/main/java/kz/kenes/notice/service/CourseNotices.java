package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;
import kz.kenes.training.effect.CourseMoved;
import kz.kenes.training.effect.vocabulary.CourseAct;

/** What employees and heads are told about what has to follow a course. */
@ApplicationScoped
@Clause("TRN-27")
class CourseNotices {

    @Inject
    private Letters letters;

    void tell(@Observes CourseMoved event) {
        NoticeKind kind = NoticeKind.valueOf("COURSE_" + event.act().name());
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(kind, language);
            return draft.about(event.title(), event.person())
                    .line("due", draft.day(event.due()))
                    .line("remarks", event.words())
                    .leadingTo(null, page(event));
        });
    }

    private static String page(CourseMoved event) {
        return event.act() == CourseAct.EFFECT_ASKED ? Pages.effects() : Pages.course(event.course());
    }
}
