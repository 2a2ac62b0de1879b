package kz.kenes.plan.work.service;

import java.util.ArrayList;
import java.util.List;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.council.Body;
import kz.kenes.document.paper.Alignment;
import kz.kenes.document.paper.Block;
import kz.kenes.document.paper.Block.Letterhead;
import kz.kenes.document.paper.Block.Paragraph;
import kz.kenes.document.paper.Block.Signature;
import kz.kenes.document.paper.Block.Signatures;
import kz.kenes.document.paper.Block.Table;
import kz.kenes.document.paper.Block.Table.Column;
import kz.kenes.document.paper.Block.Title;
import kz.kenes.document.paper.Paper;
import kz.kenes.document.paper.PaperDates;
import kz.kenes.document.paper.Text;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** A work plan on paper, with the place of its approval at the head: «Жұмыс жоспары». */
@Clause("PLN-01")
final class PlanPaper {

    private final PlanPaperData data;
    private final WorkPlan plan;
    private final Language language;

    private PlanPaper(PlanPaperData data, Language language) {
        this.data = data;
        this.plan = data.plan();
        this.language = language;
    }

    /** Marked as a draft until it is approved. */
    static Paper of(PlanPaperData data, Language language) {
        return new PlanPaper(data, language).made();
    }

    private Paper made() {
        List<Block> blocks = new ArrayList<>();
        head(blocks);
        Body body = plan.body();
        blocks.add(new Letterhead(List.of(in(body.institution().name()), in(body.name()))));
        List<String> below = new ArrayList<>();
        below.add(
                plan.firstDay().equals(new AcademicYear(plan.year()).firstDay())
                        ? PaperDates.year(new AcademicYear(plan.year()), language)
                        : PaperDates.period(plan.firstDay(), plan.lastDay(), language));
        if (plan.edition() > 1) {
            below.add(say("paper.edition", plan.edition()));
        }
        blocks.add(new Title(say("paper.title"), below));
        blocks.add(table());
        blocks.add(Paragraph.leading(Text.empty()));
        blocks.add(new Signatures(List.of(new Signature(say("paper.secretary"), data.secretary(), ""))));
        String name = Wording.phrase(
                "plan.work", "table.plan", language, body.name(), new AcademicYear(plan.year()).toString());
        Paper paper = new Paper(language, name, blocks, data.madeAt());
        return plan.approvedAt() == null ? paper.asDraft() : paper.sealed();
    }

    /** Who agreed and who approved, each in a few lines at the right margin; before that a place to sign. */
    private void head(List<Block> blocks) {
        if (data.steps().isEmpty()) {
            right(blocks, Text.bold(say("paper.approve")));
            right(blocks, Text.of(say("paper.chair")));
            right(blocks, Text.of("______________ " + data.chair()));
            right(blocks, Text.of(say("paper.day.empty")));
        }
        for (ApprovalStep step : data.steps()) {
            boolean last = step.verb() == StepVerb.APPROVE;
            right(blocks, Text.bold(say(last ? "paper.approve" : "paper.agree")));
            right(blocks, Text.of(actor(step)));
            right(
                    blocks,
                    Text.of(
                            step.by() == null
                                    ? decision(step)
                                    : "______________ " + step.by().shortName()));
            right(blocks, Text.of(PaperDates.day(Body.dayOf(step.endedAt()), language)));
        }
        right(blocks, Text.empty());
    }

    /** The chair of the body, which is named below, needs no other name. */
    private String actor(ApprovalStep step) {
        boolean own = step.actorKind() == ActorKind.CHAIR
                && step.scopeId().equals(plan.body().id());
        return own ? say("paper.chair") : in(step.actorName());
    }

    private String decision(ApprovalStep step) {
        return say("paper.decision", step.decisionReference());
    }

    private static void right(List<Block> blocks, Text text) {
        blocks.add(new Paragraph(text, Alignment.END, false, true));
    }

    private Table table() {
        boolean tasked = !RemitKind.of(plan.body().kind()).isEmpty();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("№", 10, Alignment.CENTRE));
        columns.add(new Column(say("table.content"), tasked ? 54 : 70, Alignment.START));
        columns.add(new Column(say("table.due"), 26, Alignment.CENTRE));
        columns.add(new Column(say("table.responsible"), 38, Alignment.START));
        columns.add(new Column(say("table.form"), 34, Alignment.START));
        if (tasked) {
            columns.add(new Column(say("table.tasks"), 20, Alignment.CENTRE));
        }
        List<List<Text>> rows = new ArrayList<>();
        for (PlanItem item : data.items()) {
            rows.add(row(item, rows.size() + 1, tasked));
        }
        return new Table(columns, rows);
    }

    private List<Text> row(PlanItem item, int number, boolean tasked) {
        List<Text> cells = new ArrayList<>();
        cells.add(Text.of(number + ""));
        cells.add(Text.of(in(item.content())));
        cells.add(Text.of(PlanText.term(item, language)));
        cells.add(Text.of(PlanText.responsible(item).in(language)));
        cells.add(Text.of(item.form() == null ? "" : in(item.form())));
        if (tasked) {
            cells.add(Text.of(PlanText.numbers(item)));
        }
        return cells;
    }

    private String in(LocalizedText text) {
        return text.toLocalized().in(language);
    }

    private String say(String key, Object... arguments) {
        return Wording.phrase("plan.work", key, language, arguments);
    }
}
