package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;
import kz.kenes.training.effect.ImprovementDecided;

/** What the responsible person is told of a decision of the management on the annual report on training. */
@ApplicationScoped
@Clause("TRN-32")
class ImprovementNotices {

    @Inject
    private Letters letters;

    void tell(@Observes ImprovementDecided event) {
        letters.tell(List.of(event.responsible()), language -> {
            Draft draft = new Draft(NoticeKind.IMPROVEMENT_DECIDED, language);
            return draft.about(String.valueOf(event.year()), event.text())
                    .line("ground", event.ground())
                    .line("due", draft.day(event.due()))
                    .leadingTo(null, Pages.trainingReport(event.report()));
        });
    }
}
