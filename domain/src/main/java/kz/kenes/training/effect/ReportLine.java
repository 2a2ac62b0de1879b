package kz.kenes.training.effect;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.DomainEntity;

/** What a report says about one category of the staff of one unit. */
@Entity
@Table(name = "training_report_line")
public class ReportLine extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private TrainingReport report;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private StaffCategory category;

    @Embedded
    private ReportNumbers numbers;

    protected ReportLine() {}

    public ReportLine(Unit unit, StaffCategory category, ReportNumbers numbers) {
        this.unit = unit;
        this.category = category;
        this.numbers = numbers;
    }

    ReportLine of(TrainingReport whole) {
        ReportLine line = new ReportLine(unit, category, numbers.copy());
        line.report = whole;
        return line;
    }

    public Unit unit() {
        return unit;
    }

    public StaffCategory category() {
        return category;
    }

    public ReportNumbers numbers() {
        return numbers;
    }
}
