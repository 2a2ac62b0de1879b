package kz.kenes.council.guidance.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.guidance.api.Guidances;
import kz.kenes.council.guidance.api.RecordGuidance;
import kz.kenes.council.guidance.api.SubjectCount;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;

/** Recording a document of the republican council. */
@Named
@ViewScoped
public class GuidanceFormPage implements Serializable {

    @EJB
    private Guidances guidances;

    @Inject
    private Screen screen;

    private List<SubjectCount> subjects = List.of();
    private Long bodyId;
    private String number;
    private LocalDate date;
    private String titleKk;
    private String titleRu;
    private String textKk;
    private String textRu;
    private String addressedTo;
    private List<Long> chosen = new ArrayList<>();
    private List<FileContent> files = new ArrayList<>();

    public void load() {
        subjects = guidances.subjects();
        List<Long> councils = guidances.councils();
        bodyId = councils.isEmpty() ? null : councils.get(0);
    }

    public String save() {
        long id = guidances.record(new RecordGuidance(
                bodyId,
                number,
                date,
                new Localized(titleKk, titleRu, null),
                new Localized(textKk, textRu, null),
                addressedTo,
                new ArrayList<>(chosen),
                new ArrayList<>(files)));
        screen.done("guidance.recorded");
        return screen.to("/council/guidance", id);
    }

    public void attach(FileUploadEvent event) {
        files.add(Uploaded.file(event));
    }

    public void detach(FileContent file) {
        files.remove(file);
    }

    public boolean isAllowed() {
        return bodyId != null;
    }

    public List<SubjectCount> getSubjects() {
        return subjects;
    }

    public List<FileContent> getFiles() {
        return files;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getTitleKk() {
        return titleKk;
    }

    public void setTitleKk(String titleKk) {
        this.titleKk = titleKk;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = titleRu;
    }

    public String getTextKk() {
        return textKk;
    }

    public void setTextKk(String textKk) {
        this.textKk = textKk;
    }

    public String getTextRu() {
        return textRu;
    }

    public void setTextRu(String textRu) {
        this.textRu = textRu;
    }

    public String getAddressedTo() {
        return addressedTo;
    }

    public void setAddressedTo(String addressedTo) {
        this.addressedTo = addressedTo;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : chosen;
    }
}
