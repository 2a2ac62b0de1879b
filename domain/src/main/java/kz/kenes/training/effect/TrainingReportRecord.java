package kz.kenes.training.effect;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;

/** What is known about a report on training at any time of its way; {@link TrainingReport} says what may be done with it. */
@MappedSuperclass
public abstract class TrainingReportRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "upper_unit_id")
    Unit upperUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_level")
    ReportLevel level;

    @Column(name = "training_year")
    int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_state")
    SummaryState state = SummaryState.DRAFT;

    @Column(name = "analysis")
    String words;

    String remarks;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    Person author;

    @Column(name = "drawn_up_on")
    LocalDate drawnUpOn;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    List<ReportLine> lines = new ArrayList<>();

    @Embedded
    UnitMinutes minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "signed_by_id")
    Person signedBy;

    @Column(name = "signed_at")
    Instant signedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "whole_id")
    TrainingReport whole;

    @Column(name = "management_analysis")
    String managementAnalysis;

    public Institution institution() {
        return institution;
    }

    /** The unit whose report it is; of the annual report, the HR service. */
    public Unit unit() {
        return unit;
    }

    /** The institute, department, centre or service above; the unit itself where none stands above. */
    public Unit upperUnit() {
        return upperUnit;
    }

    public ReportLevel level() {
        return level;
    }

    /** Calendar year. */
    public int year() {
        return year;
    }

    public SummaryState state() {
        return state;
    }

    /** What the author found, or null until it is submitted. */
    public String words() {
        return words;
    }

    /** Why it was given back, or null. */
    public String remarks() {
        return remarks;
    }

    public Person author() {
        return author;
    }

    public List<ReportLine> lines() {
        return List.copyOf(lines);
    }

    /** Of a unit, once its meeting has discussed it; null otherwise. */
    public UnitMinutes minutes() {
        return minutes;
    }

    /** Null until it is signed. */
    public Person signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** The report above of which it is a part, or null. */
    public TrainingReport whole() {
        return whole;
    }

    /** What the management found in the annual report, or null. */
    public String managementAnalysis() {
        return managementAnalysis;
    }
}
