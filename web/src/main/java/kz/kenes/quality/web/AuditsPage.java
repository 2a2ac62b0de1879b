package kz.kenes.quality.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.kenes.quality.api.AuditProgrammes;
import kz.kenes.quality.api.PlannedAuditRow;
import kz.kenes.quality.api.ProgrammeView;
import kz.kenes.quality.vocabulary.AuditState;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** The internal audits of a year: what is planned, and what has become of it. */
@Named
@ViewScoped
public class AuditsPage implements Serializable {

    @EJB
    private AuditProgrammes programmes;

    @Inject
    private Screen screen;

    private Integer year;
    private String on;
    private ProgrammeView programme;
    private LazyRows<PlannedAuditRow> rows;

    public void load() {
        programme = programmes.programme(year, day(on));
        year = programme.year();
        rows = LazyRows.of(programmes::list, "state", "unit", "overdue").only("year", year);
    }

    private static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public String approve() {
        screen.done("quality.audits.approved", programmes.approve(year, programme.version()));
        return screen.to("/quality/audits?year=" + year);
    }

    public AuditState[] getStates() {
        return AuditState.values();
    }

    public List<Option> getTerms() {
        return List.of(new Option("true", Localized.same(screen.text("quality.overdue"))));
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public LazyRows<PlannedAuditRow> getRows() {
        return rows;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** The day of the comparison as it stands in the address. */
    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
