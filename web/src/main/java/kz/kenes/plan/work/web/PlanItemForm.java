package kz.kenes.plan.work.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.plan.work.api.LineForm;
import kz.kenes.plan.work.api.PlanItemEntry;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.shared.vocabulary.Localized;

/** What the form of a line of a plan is filled in with. */
public final class PlanItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String contentKk;
    private String contentRu;
    private PlanItemKind kind = PlanItemKind.QUESTION;
    private boolean byMonth = true;
    private LocalDate month;
    private LocalDate due;
    private PersonChoice responsible;
    private Long unit;
    private String formKk;
    private String formRu;
    private List<Long> remitIds = List.of();

    /** For a new line: its term is the first month of the plan. */
    void begin(LineForm plan) {
        month = plan.first();
    }

    void take(PlanItemView item) {
        contentKk = item.content().kk();
        contentRu = item.content().ru();
        kind = item.kind();
        byMonth = item.byMonth();
        month = item.due().withDayOfMonth(1);
        due = item.byMonth() ? null : item.due();
        responsible = item.personId() == null ? null : new PersonChoice(item.personId(), item.person(), null);
        unit = item.unitId();
        formKk = item.form() == null ? null : item.form().kk();
        formRu = item.form() == null ? null : item.form().ru();
        remitIds = new ArrayList<>(item.remits().stream().map(RemitView::id).toList());
    }

    PlanItemEntry entry() {
        boolean formed = formKk != null && !formKk.isBlank();
        return new PlanItemEntry(
                new Localized(contentKk, contentRu, null),
                kind,
                byMonth ? month : due,
                byMonth,
                responsible == null ? null : responsible.id(),
                unit,
                formed ? new Localized(formKk, formRu, null) : null,
                new ArrayList<>(remitIds));
    }

    public String getContentKk() {
        return contentKk;
    }

    public void setContentKk(String contentKk) {
        this.contentKk = contentKk;
    }

    public String getContentRu() {
        return contentRu;
    }

    public void setContentRu(String contentRu) {
        this.contentRu = contentRu;
    }

    public PlanItemKind getKind() {
        return kind;
    }

    public void setKind(PlanItemKind kind) {
        this.kind = kind;
    }

    public boolean isByMonth() {
        return byMonth;
    }

    public void setByMonth(boolean byMonth) {
        this.byMonth = byMonth;
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public PersonChoice getResponsible() {
        return responsible;
    }

    public void setResponsible(PersonChoice responsible) {
        this.responsible = responsible;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getFormKk() {
        return formKk;
    }

    public void setFormKk(String formKk) {
        this.formKk = formKk;
    }

    public String getFormRu() {
        return formRu;
    }

    public void setFormRu(String formRu) {
        this.formRu = formRu;
    }

    public List<Long> getRemitIds() {
        return remitIds;
    }

    public void setRemitIds(List<Long> remitIds) {
        this.remitIds = remitIds == null ? List.of() : remitIds;
    }
}
