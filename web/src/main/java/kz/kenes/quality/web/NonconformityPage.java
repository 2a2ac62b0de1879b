package kz.kenes.quality.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.quality.api.AnalyseCauses;
import kz.kenes.quality.api.AppointChecker;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.NonconformityView;
import kz.kenes.quality.api.RecordRecheck;
import kz.kenes.quality.api.ReportAction;
import kz.kenes.quality.api.SetAction;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;

/** One nonconformity: causes, corrective actions, recheck, history. */
@Named
@ViewScoped
public class NonconformityPage implements Serializable {

    /** The input beside which a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "quality.ANALYSIS_REQUIRED", "analysis",
            "quality.ACTION_REQUIRED", "task",
            "quality.RESPONSIBLE_REQUIRED", "responsible",
            "quality.ACTION_TERM_REQUIRED", "due",
            "quality.ACTION_TERM_PAST", "due",
            "quality.OUTCOME_REQUIRED", "outcome",
            "quality.EVIDENCE_REQUIRED", "evidence",
            "quality.RESULT_REQUIRED", "result");

    @EJB
    private Nonconformities journal;

    @Inject
    private Screen screen;

    private Long id;
    private NonconformityView view;
    private String words;
    private CauseKind causeKind;
    private Long minutesId;
    private String number;
    private LocalDate heldOn;
    private PersonChoice person;
    private LocalDate due;
    private Long actionId;
    private String task;
    private String outcome;
    private String evidence;
    private String result;
    private transient Part file;

    public void load() {
        view = journal.get(id);
        causeKind = view.causeKind();
        words = view.may("ANALYSE") ? view.analysis() : null;
        if (!view.own().isEmpty()) {
            actionId = view.own().get(0).id();
        }
    }

    public String analyse() throws IOException {
        FileContent paper = Uploaded.file(file);
        return done(
                "quality.analysed",
                () -> journal.analyse(
                        new AnalyseCauses(id, view.version(), words, causeKind, minutesId, number, heldOn, paper)));
    }

    public String act() {
        return done("quality.acted", () -> journal.act(new SetAction(id, view.version(), task, chosen(), due)));
    }

    public String report() throws IOException {
        FileContent paper = Uploaded.file(file);
        return done(
                "quality.reported",
                () -> journal.report(new ReportAction(id, view.version(), actionId, outcome, evidence, paper)));
    }

    public String appoint() {
        Map<String, String> fields = Map.of(
                "quality.CHECKER_REQUIRED", person == null ? "checker" : "until",
                "quality.CHECKER_DID_IT", "checker",
                "quality.ACTION_TERM_PAST", "until");
        return done(
                "quality.appointed",
                fields,
                () -> journal.appoint(new AppointChecker(id, view.version(), chosen(), due)));
    }

    public String recheck(boolean positive) {
        return done(
                positive ? "quality.closed.done" : "quality.reopened.done",
                () -> journal.recheck(new RecordRecheck(id, view.version(), positive, result)));
    }

    private String done(String message, Runnable command) {
        return done(message, FIELDS, command);
    }

    private String done(String message, Map<String, String> fields, Runnable command) {
        try {
            command.run();
        } catch (KenesException refused) {
            return screen.refused(refused, fields);
        }
        screen.done(message);
        return again();
    }

    public void evidence(long action) {
        screen.show(journal.evidence(id, action));
    }

    public void minutes() {
        screen.show(journal.minutes(id));
    }

    public List<PersonChoice> findPersons(String text) {
        return journal.findPersons(text);
    }

    private Long chosen() {
        return person == null ? null : person.id();
    }

    private String again() {
        return screen.to("/quality/nonconformity", id);
    }

    public List<CauseKind> getCauseKinds() {
        return List.of(CauseKind.values());
    }

    public NonconformityView getView() {
        return view;
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

    public CauseKind getCauseKind() {
        return causeKind;
    }

    public void setCauseKind(CauseKind causeKind) {
        this.causeKind = causeKind;
    }

    public Long getMinutesId() {
        return minutesId;
    }

    public void setMinutesId(Long minutesId) {
        this.minutesId = minutesId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public Long getActionId() {
        return actionId;
    }

    public void setActionId(Long actionId) {
        this.actionId = actionId;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }
}
