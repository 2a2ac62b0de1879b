package kz.kenes.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.training.vocabulary.AnalysisInput;

/** What is known about the schedule of a unit at any time of its way. */
@MappedSuperclass
public abstract class UnitScheduleRecord extends TrainingSchedule {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "upper_unit_id")
    Unit upperUnit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "keeper_id")
    Person keeper;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drafted_by_id")
    Person draftedBy;

    @Column(name = "drafted_at")
    Instant draftedAt;

    @ElementCollection
    @CollectionTable(name = "unit_training_finding", joinColumns = @JoinColumn(name = "schedule_id"))
    @MapKeyColumn(name = "analysis_input")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "finding")
    Map<AnalysisInput, String> findings = new HashMap<>();

    @OneToMany(mappedBy = "schedule")
    List<IndividualPlan> plans = new ArrayList<>();

    @Embedded
    UnitMinutes minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by_id")
    Person approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institute_schedule_id")
    InstituteSchedule instituteSchedule;

    @Column(name = "delivered_at")
    Instant deliveredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "received_by_id")
    Person receivedBy;

    @Column(name = "received_at")
    Instant receivedAt;

    public Unit unit() {
        return unit;
    }

    /** The institute, department, centre or service; the unit itself where none stands above. */
    public Unit upperUnit() {
        return upperUnit;
    }

    public Person keeper() {
        return keeper;
    }

    public Person draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** What the head found, by the point. */
    public Map<AnalysisInput, String> findings() {
        return Map.copyOf(findings);
    }

    public List<IndividualPlan> plans() {
        return List.copyOf(plans);
    }

    /** Null until the meeting has discussed it. */
    public UnitMinutes minutes() {
        return minutes;
    }

    public Person approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** Null until the director has gathered it. */
    public InstituteSchedule instituteSchedule() {
        return instituteSchedule;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public Person receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
