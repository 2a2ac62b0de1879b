package kz.kenes.plan.report;

import static kz.kenes.plan.report.ReportViolation.ANALYSIS_REQUIRED;
import static kz.kenes.plan.report.ReportViolation.NOT_SENT;
import static kz.kenes.plan.report.ReportViolation.NOT_UPPER;
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
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.plan.report.vocabulary.Verdict;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What the РОӘК makes of the work of an ОӘБ by its report. */
@Entity
@Table(name = "report_analysis")
public class ReportAnalysis extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private AnnualReport report;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    protected ReportAnalysis() {}

    /** Records the result for a report that was handed over. */
    @Clause("PLN-15")
    public ReportAnalysis(AnnualReport report, Verdict verdict, LocalizedText text, Person by, Instant now) {
        this.report = report;
        change(verdict, text, by, now);
    }

    @Clause("PLN-15")
    public void change(Verdict found, LocalizedText words, Person by, Instant now) {
        require(report.followsDirections() && report.state() == ReportState.SENT, NOT_SENT);
        Body upper = report.body().parent();
        LocalDate day = Body.dayOf(now);
        require(upper.isSecretary(by, day) || upper.isChair(by, day) || upper.isDeputyChair(by, day), NOT_UPPER);
        require(found != null && words != null, ANALYSIS_REQUIRED);
        verdict = found;
        text = words;
        recordedBy = by;
        recordedAt = now;
    }

    public AnnualReport report() {
        return report;
    }

    public Verdict verdict() {
        return verdict;
    }

    public LocalizedText text() {
        return text;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Person recordedBy() {
        return recordedBy;
    }
}
