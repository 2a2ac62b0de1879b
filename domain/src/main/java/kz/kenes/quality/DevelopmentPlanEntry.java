package kz.kenes.quality;

import static kz.kenes.quality.NonconformityRecord.said;
import static kz.kenes.quality.QualityViolation.NOT_RISK_KEEPER;
import static kz.kenes.quality.QualityViolation.PLAN_DOCUMENT_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.quality.vocabulary.CheckOutcome;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** That the training of a year stands in the development plan of the institution: in which document, and where in it. */
@Entity
@Table(name = "development_plan_entry")
public class DevelopmentPlanEntry extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Column(name = "plan_year")
    private int year;

    @Column(name = "plan_document")
    private String document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    protected DevelopmentPlanEntry() {}

    /** @param document number and date of the plan, and the place in it */
    @Clause("QUA-03")
    public DevelopmentPlanEntry(Institution institution, int year, String document, QualityKeeper by, LocalDate today) {
        this.institution = institution;
        this.year = year;
        correct(document, by, today);
    }

    /** Names another document, or the same one better. */
    @Clause("QUA-03")
    public void correct(String named, QualityKeeper by, LocalDate today) {
        require(by.keeps(), NOT_RISK_KEEPER);
        require(said(named) != null, PLAN_DOCUMENT_REQUIRED);
        document = said(named);
        recordedBy = by.person();
        recordedOn = today;
    }

    /** Not yet needed before the year begins; from then on it has to stand in the plan. */
    @Clause("QUA-03")
    public static CheckOutcome outcome(DevelopmentPlanEntry entry, int year, LocalDate today) {
        if (entry != null) {
            return CheckOutcome.MET;
        }
        return today.getYear() < year ? CheckOutcome.AHEAD : CheckOutcome.NOT_MET;
    }

    public int year() {
        return year;
    }

    public String document() {
        return document;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
