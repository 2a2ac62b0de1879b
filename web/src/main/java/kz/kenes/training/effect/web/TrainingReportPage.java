package kz.kenes.training.effect.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Bars;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.effect.api.DecideImprovement;
import kz.kenes.training.effect.api.DecisionView;
import kz.kenes.training.effect.api.ReportLineView;
import kz.kenes.training.effect.api.ReportPartView;
import kz.kenes.training.effect.api.TrainingReportView;
import kz.kenes.training.effect.api.TrainingReports;
import kz.kenes.training.vocabulary.SheetFormat;

/** A report on training: its numbers, its parts, the way to the signature, and what the management decides. */
@Named
@ViewScoped
public class TrainingReportPage implements Serializable {

    @EJB
    private TrainingReports reports;

    @Inject
    private Screen screen;

    private final MinutesDraft minutes = new MinutesDraft();
    private Long id;
    private TrainingReportView report;
    private String words;
    private Long partId;
    private String remarks;
    private String found;
    private String text;
    private String ground;
    private LocalDate decidedOn;
    private Long responsibleId;
    private LocalDate due;
    private Long decisionId;
    private String result;

    public void load() {
        report = reports.get(id);
        words = report.words();
        found = report.managementAnalysis();
    }

    public String gather() {
        reports.gather(id, report.version());
        screen.done("effect.summary.gathered");
        return again();
    }

    public String link() throws IOException {
        reports.discuss(minutes.of(id, report.version()));
        screen.done("effect.linked");
        return again();
    }

    public String submit() {
        reports.submit(id, report.version(), words);
        screen.done("effect.summary.submitted");
        return again();
    }

    public String giveBack() {
        ReportPartView part = report.parts().stream()
                .filter(one -> one.id() != null && one.id().equals(partId))
                .findFirst()
                .orElseThrow();
        reports.giveBack(part.id(), part.version(), remarks);
        screen.done("effect.givenBack");
        return again();
    }

    public String analyse() {
        reports.analyse(id, report.version(), found);
        screen.done("effect.summary.analysed");
        return again();
    }

    public String decide() {
        reports.decide(new DecideImprovement(id, text, ground, decidedOn, responsibleId, due));
        screen.done("effect.decision.made");
        return again();
    }

    public String finish() {
        DecisionView decision = report.decisions().stream()
                .filter(one -> one.id() == decisionId)
                .findFirst()
                .orElseThrow();
        reports.finish(decision.id(), decision.version(), result);
        screen.done("effect.decision.finished");
        return again();
    }

    public void paper() {
        screen.show(reports.minutes(id));
    }

    /** The report in the language of the paper. */
    public void form(String language, String format) {
        screen.download(reports.form(id, Language.ofTag(language), SheetFormat.valueOf(format)));
    }

    private String again() {
        return screen.to("/training/report", id);
    }

    /** Of what was planned, how much was done. */
    public Bars getBars() {
        Bars bars = new Bars(screen.text("effect.planned"), screen.text("effect.completed"));
        for (ReportLineView line : report.lines()) {
            String page =
                    "/training/facts?year=" + report.year() + "&unit=" + line.unitId() + "&category=" + line.category();
            bars.add(line.unit(), page, line.numbers().planned(), line.numbers().completed());
        }
        return bars;
    }

    /** Parts that can be given back. */
    public List<ReportPartView> getReturnable() {
        return report.parts().stream().filter(part -> part.id() != null).toList();
    }

    /** Decisions that wait for the reader. */
    public List<DecisionView> getMine() {
        return report.decisions().stream()
                .filter(one -> one.mine() && one.doneOn() == null)
                .toList();
    }

    public TrainingReportView getReport() {
        return report;
    }

    public MinutesDraft getMinutes() {
        return minutes;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getPartId() {
        return partId;
    }

    public void setPartId(Long partId) {
        this.partId = partId;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public Long getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(Long decisionId) {
        this.decisionId = decisionId;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
