package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.service.DocxPaper;
import kz.kenes.document.paper.service.PdfPaper;
import kz.kenes.people.Person;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.FileKind;
import kz.kenes.shared.file.service.SheetWriter;
import kz.kenes.shared.file.service.SheetWriter.Column;
import kz.kenes.shared.vocabulary.Language;

/** A plan to take away: on paper and as a table. */
@Dependent
class PlanPapers {

    private static final String TERMS = "plan.work";

    @Inject
    private PlanRecords plans;

    @Inject
    private BodyRecords bodies;

    @Inject
    private PlanApprovalRecords approvals;

    @Inject
    private Clock clock;

    FileContent paper(WorkPlan plan, Language language, PaperFormat format) {
        Body body = plan.body();
        LocalDate day = plan.approvedAt() == null ? LocalDate.now(clock) : Body.dayOf(plan.approvedAt());
        bodies.bringSeats(body, day);
        List<PlanItem> items = plans.items(plan);
        PlanPaperData data = new PlanPaperData(
                plan,
                items,
                approvals.of(plan),
                name(body.holderOn(SeatRole.CHAIR, day).orElse(null)),
                name(body.holderOn(SeatRole.SECRETARY, day).orElse(plan.author())),
                plan.approvedAt() == null ? clock.instant() : plan.approvedAt());
        Paper paper = PlanPaper.of(data, language);
        return switch (format) {
            case DOCX -> file(paper, FileKind.DOCX, DocxPaper.of(paper));
            case PDF -> file(paper, FileKind.PDF, PdfPaper.of(paper));
        };
    }

    private static String name(Person person) {
        return person == null ? "" : person.shortName();
    }

    private static FileContent file(Paper paper, FileKind kind, byte[] bytes) {
        return new FileContent(paper.title() + "." + kind.ending(), kind.mediaType(), bytes);
    }

    FileContent table(WorkPlan plan, Language language) {
        List<List<?>> rows = new ArrayList<>();
        for (PlanItem item : plans.items(plan)) {
            rows.add(row(item, language));
        }
        String name = Wording.phrase(
                TERMS, "table.plan", language, plan.body().name(), new AcademicYear(plan.year()).toString());
        return SheetWriter.xlsx(
                name,
                List.of(
                        column("content", 60, language),
                        column("kind", 18, language),
                        column("due", 14, language),
                        column("responsible", 40, language),
                        column("form", 30, language),
                        column("tasks", 16, language),
                        column("state", 18, language),
                        column("evidence", 40, language),
                        column("reason", 40, language)),
                rows);
    }

    private static Column column(String key, int width, Language language) {
        return new Column(Wording.phrase(TERMS, "table." + key, language), width);
    }

    private static List<?> row(PlanItem item, Language language) {
        List<Object> cells = new ArrayList<>();
        cells.add(item.content().toLocalized().in(language));
        cells.add(Wording.of(item.kind(), language));
        cells.add(item.due());
        cells.add(PlanText.responsible(item).in(language));
        cells.add(item.form() == null ? null : item.form().toLocalized().in(language));
        cells.add(PlanText.numbers(item));
        cells.add(Wording.of(item.state(), language));
        cells.add(item.evidence() == null ? item.evidenceLink() : item.evidence());
        cells.add(item.reason());
        return cells;
    }
}
