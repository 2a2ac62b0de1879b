package kz.kenes.quality.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.quality.api.AuditProgrammes;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.ProposeAudit;
import kz.kenes.quality.api.UnitOption;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;

/** Proposing an internal audit. */
@Named
@ViewScoped
public class AuditFormPage implements Serializable {

    /** The input beside which a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "quality.AUDIT_UNIT_REQUIRED", "unit",
            "quality.AUDIT_SUBJECT_REQUIRED", "subject",
            "quality.AUDIT_PLANNED_ALREADY", "subject",
            "quality.AUDIT_TERM_REQUIRED", "month",
            "quality.AUDIT_OUT_OF_YEAR", "day",
            "quality.AUDIT_DAY_OF_OTHER_MONTH", "day",
            "quality.AUDITOR_REQUIRED", "auditor",
            "quality.AUDITOR_OF_OWN_UNIT", "auditor");

    @EJB
    private AuditProgrammes programmes;

    @EJB
    private Nonconformities people;

    @Inject
    private Screen screen;

    private List<UnitOption> units;
    private Integer year;
    private Long unit;
    private String subject;
    private Integer month;
    private LocalDate day;
    private PersonChoice auditor;

    public void load() {
        units = programmes.units();
        if (year == null) {
            year = programmes.programme(null, null).year();
        }
    }

    public String save() {
        try {
            programmes.propose(
                    new ProposeAudit(year, unit, subject, month, day, auditor == null ? null : auditor.id()));
        } catch (KenesException refused) {
            return screen.refused(refused, FIELDS);
        }
        screen.done("quality.audit.proposed");
        return screen.to("/quality/audits?year=" + year);
    }

    public List<PersonChoice> findPersons(String text) {
        return people.findPersons(text);
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public Integer getMonth() {
        return month;
    }

    public void setMonth(Integer month) {
        this.month = month;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public PersonChoice getAuditor() {
        return auditor;
    }

    public void setAuditor(PersonChoice auditor) {
        this.auditor = auditor;
    }
}
