package kz.kenes.plan.report;

import static kz.kenes.plan.report.ReportViolation.FINDINGS_REQUIRED;
import static kz.kenes.plan.report.ReportViolation.NOT_A_COUNCIL;
import static kz.kenes.plan.report.ReportViolation.NOT_OFFICER;
import static kz.kenes.plan.report.ReportViolation.PERCENT_WRONG;
import static kz.kenes.plan.report.ReportViolation.UNIT_OF_OTHER;
import static kz.kenes.plan.report.ReportViolation.YEAR_NOT_BEGUN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.report.vocabulary.Assessment;
import kz.kenes.plan.report.vocabulary.MonitoringPeriod;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What the ОӘК found about the methodical support of a unit in a period, and how it assesses the unit's methodical work. */
@Entity
@Table(name = "methodical_monitoring")
public class Monitoring extends DomainEntity {

    private static final int WHOLE = 100;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "council_id")
    private Body council;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "academic_year")
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "monitoring_period")
    private MonitoringPeriod period;

    @Column(name = "support_percent")
    private int percent;

    @Enumerated(EnumType.STRING)
    private Assessment assessment;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "findings_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "findings_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "findings_en"))
    private LocalizedText findings;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    protected Monitoring() {}

    @Clause("PLN-10")
    public Monitoring(
            Body council,
            Unit unit,
            AcademicYear year,
            MonitoringPeriod period,
            Result result,
            Person by,
            Instant now) {
        require(council.kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, NOT_A_COUNCIL);
        require(unit.institution() == council.institution(), UNIT_OF_OTHER);
        require(!Body.dayOf(now).isBefore(year.firstDay()), YEAR_NOT_BEGUN, year.firstDay());
        this.council = council;
        this.unit = unit;
        this.year = year.start();
        this.period = period;
        change(result, by, now);
    }

    /**
     * What was found.
     *
     * @param percent how far the unit is provided with methodical support, from 0 to 100
     */
    public record Result(int percent, Assessment assessment, LocalizedText findings) {}

    /** Mends what was found. */
    @Clause("PLN-10")
    public void change(Result result, Person by, Instant now) {
        LocalDate day = Body.dayOf(now);
        require(council.isSecretary(by, day) || council.isChair(by, day), NOT_OFFICER);
        require(result.percent() >= 0 && result.percent() <= WHOLE, PERCENT_WRONG);
        require(result.findings() != null, FINDINGS_REQUIRED);
        percent = result.percent();
        assessment = result.assessment();
        findings = result.findings();
        recordedBy = by;
        recordedAt = now;
    }

    public Body council() {
        return council;
    }

    public Unit unit() {
        return unit;
    }

    public AcademicYear year() {
        return new AcademicYear(year);
    }

    public MonitoringPeriod period() {
        return period;
    }

    /** How far the unit is provided with methodical support. */
    public int percent() {
        return percent;
    }

    public Assessment assessment() {
        return assessment;
    }

    public LocalizedText findings() {
        return findings;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Person recordedBy() {
        return recordedBy;
    }
}
