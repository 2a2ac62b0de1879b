package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.plan.report.ReportSent;
import kz.kenes.shared.Clause;

/** Those to whom a body answers are told that its annual report has come. */
@ApplicationScoped
@Clause("CNL-07")
class ReportNotices {

    @Inject
    private Letters letters;

    void tell(@Observes ReportSent event) {
        letters.tell(event.persons(), language -> new Draft(NoticeKind.REPORT_SENT, language)
                .about(event.bodyName(), event.year())
                .leadingTo(null, Pages.report(event.report())));
    }
}
