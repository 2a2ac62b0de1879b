package kz.kenes.council.inquiry.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.council.inquiry.api.AskForInformation;
import kz.kenes.council.inquiry.api.AskUnits;
import kz.kenes.council.inquiry.api.AskingBody;
import kz.kenes.council.inquiry.api.Inquiries;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;

/** Asking associations, universities or structural units for information. */
@Named
@ViewScoped
public class InquiryFormPage implements Serializable {

    @EJB
    private Inquiries inquiries;

    @Inject
    private Screen screen;

    private List<AskingBody> bodies = List.of();
    private Long bodyId;
    private String titleKk;
    private String titleRu;
    private String text;
    private LocalDate due;
    private List<Long> associations = new ArrayList<>();
    private List<Long> universities = new ArrayList<>();
    private List<Long> units = new ArrayList<>();
    private List<NamedChoice> unitChoices = List.of();
    private List<FileContent> files = new ArrayList<>();
    /** Makes a double click answer with the request that is sent already. */
    private String key;

    @PostConstruct
    void begin() {
        key = UUID.randomUUID().toString();
    }

    public void load() {
        bodies = inquiries.asking();
        if (bodyId == null && bodies.size() == 1) {
            bodyId = bodies.get(0).id();
        }
        choose();
    }

    /** Another body asks others. */
    public void choose() {
        unitChoices = bodyId == null ? List.of() : inquiries.units(bodyId);
    }

    public String ask() {
        long id = unitChoices.isEmpty() ? askOthers() : askUnits();
        screen.done("inquiry.asked");
        return screen.to("/council/inquiry", id);
    }

    private long askUnits() {
        return inquiries.askUnits(new AskUnits(
                bodyId,
                new Localized(titleKk, titleRu, null),
                text,
                due,
                new ArrayList<>(units),
                new ArrayList<>(files),
                key));
    }

    private long askOthers() {
        return inquiries.ask(new AskForInformation(
                bodyId,
                new Localized(titleKk, titleRu, null),
                text,
                due,
                new ArrayList<>(associations),
                new ArrayList<>(universities),
                new ArrayList<>(files),
                key));
    }

    public void attach(FileUploadEvent event) {
        files.add(Uploaded.file(event));
    }

    public void detach(FileContent file) {
        files.remove(file);
    }

    /** What the chosen body may ask of. */
    public List<NamedChoice> getAssociationChoices() {
        return bodies.stream()
                .filter(one -> bodyId != null && one.id() == bodyId)
                .flatMap(one -> one.bodies().stream())
                .toList();
    }

    public List<NamedChoice> getUniversityChoices() {
        return bodies.stream()
                .filter(one -> bodyId != null && one.id() == bodyId)
                .flatMap(one -> one.universities().stream())
                .toList();
    }

    public List<AskingBody> getBodies() {
        return bodies;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public List<Long> getAssociations() {
        return associations;
    }

    public void setAssociations(List<Long> associations) {
        this.associations = associations == null ? new ArrayList<>() : associations;
    }

    public List<Long> getUniversities() {
        return universities;
    }

    public void setUniversities(List<Long> universities) {
        this.universities = universities == null ? new ArrayList<>() : universities;
    }

    public List<NamedChoice> getUnitChoices() {
        return unitChoices;
    }

    public List<Long> getUnits() {
        return units;
    }

    public void setUnits(List<Long> units) {
        this.units = units == null ? new ArrayList<>() : units;
    }

    public List<FileContent> getFiles() {
        return files;
    }
}
