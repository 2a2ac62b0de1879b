package kz.kenes.plan.report.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.kenes.council.Body;
import kz.kenes.council.minutes.FrozenPaper;
import kz.kenes.council.minutes.service.Papers;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.service.ReportRecords.Beside;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;

/** The papers of annual reports: made once when a report is frozen, and anew for a draft. */
@Dependent
class ReportPapers {

    @Inject
    private ReportRecords reports;

    @Inject
    private ReportPage page;

    @Inject
    private Papers papers;

    @Inject
    private Actor actor;

    /** Makes the papers of a report that was just frozen. */
    @Clause("PLN-08")
    void freeze(AnnualReport report) {
        ReportPaperData data = data(report, actor.now());
        report.keep(papers.freeze(language -> ReportPaper.of(data, language)));
    }

    FileContent paper(AnnualReport report, Language language, PaperFormat format) {
        require(language != Language.EN, SharedViolation.NOT_FOUND);
        if (!report.isFrozen()) {
            return Papers.draft(ReportPaper.of(data(report, actor.now()), language), format);
        }
        FrozenPaper kept = report.papers().stream()
                .filter(paper -> paper.language() == language && paper.format() == format)
                .findFirst()
                .orElse(null);
        require(kept != null, SharedViolation.NOT_FOUND);
        return papers.read(kept);
    }

    private ReportPaperData data(AnnualReport report, Instant madeAt) {
        Beside beside = reports.beside(report);
        Body body = report.body();
        return new ReportPaperData(
                body.institution().name().toLocalized(),
                body.name().toLocalized(),
                report.year(),
                beside.before() == null ? null : beside.before().year(),
                ReportPage.compared(page.amounts(report), ReportPage.before(beside)),
                ReportPage.parts(report.sections()),
                ReportPage.parts(report.tasks()),
                holder(body, SeatRole.CHAIR, madeAt),
                holder(body, SeatRole.SECRETARY, madeAt),
                Body.dayOf(madeAt),
                !report.isFrozen(),
                madeAt);
    }

    private static String holder(Body body, SeatRole role, Instant at) {
        return body.holderOn(role, Body.dayOf(at)).map(Person::shortName).orElse(null);
    }
}
