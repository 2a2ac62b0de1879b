package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.TrainingViolation.NOT_DIRECTOR;
import static kz.kenes.training.TrainingViolation.NOT_SIGNED;
import static kz.kenes.training.TrainingViolation.NO_APPROVED_SCHEDULES;
import static kz.kenes.training.vocabulary.ScheduleState.CONSOLIDATED;
import static kz.kenes.training.vocabulary.ScheduleState.DRAFT;
import static kz.kenes.training.vocabulary.ScheduleState.RETURNED;
import static kz.kenes.training.vocabulary.ScheduleState.SUBMITTED;
import static kz.kenes.training.vocabulary.ScheduleState.UNDER_APPROVAL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;

/**
 * What an institute, department, centre or service hands to the HR service: the approved schedules of its units. The signature of the
 * director means consent and hand-over.
 */
@Entity
@Table(name = "institute_training_schedule")
public class InstituteSchedule extends TrainingSchedule {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @OneToMany(mappedBy = "instituteSchedule")
    private List<UnitSchedule> parts = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "signed_by_id")
    private Person signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consolidated_id")
    private ConsolidatedSchedule consolidated;

    protected InstituteSchedule() {}

    /** Begins to gather what the units hand over. */
    @Clause("TRN-12")
    public InstituteSchedule(Unit unit, int year, Person director, LocalDate today) {
        this.institution = unit.institution();
        this.unit = unit;
        this.year = year;
        requireDirector(director, today);
    }

    /** Gathers every approved schedule of the units; those of other units come later by a new version. */
    @Clause({"TRN-12", "TRN-37"})
    public void compose(Collection<UnitSchedule> approved, Person director, LocalDate today) {
        requireDirector(director, today);
        requireState(EnumSet.of(DRAFT, RETURNED));
        for (UnitSchedule part : approved) {
            if (!parts.contains(part)) {
                part.joinTo(this);
                parts.add(part);
            }
        }
        require(!parts.isEmpty(), NO_APPROVED_SCHEDULES);
        reach(UNDER_APPROVAL);
    }

    /** The director has signed it: the HR service has it now. */
    @Clause("TRN-12")
    public void sign(Person director, Instant at) {
        requireState(EnumSet.of(UNDER_APPROVAL));
        reach(SUBMITTED);
        signedBy = director;
        signedAt = at;
    }

    /** Not signed after all: what was gathered may change. */
    public void takeBack() {
        requireState(EnumSet.of(UNDER_APPROVAL));
        reach(DRAFT);
    }

    /** Given back at the signature. */
    @Clause("TRN-37")
    public void refuse(String why) {
        requireState(EnumSet.of(UNDER_APPROVAL));
        goBack(why);
    }

    /** A unit gets its schedule back, so that it is no part any more. */
    void drop(UnitSchedule part) {
        requireState(EnumSet.of(DRAFT, RETURNED));
        parts.remove(part);
        part.leave();
    }

    /** The HR service takes it into the schedule of the university; never without the signature. */
    @Clause({"TRN-12", "TRN-13"})
    void joinTo(ConsolidatedSchedule whole) {
        require(state == SUBMITTED, NOT_SIGNED);
        consolidated = whole;
        reach(CONSOLIDATED);
    }

    /** The HR service gives it back to the director. */
    @Clause({"TRN-13", "TRN-37"})
    void giveBack(String why) {
        requireState(EnumSet.of(SUBMITTED, CONSOLIDATED));
        goBack(why);
        consolidated = null;
        signedBy = null;
        signedAt = null;
    }

    /** The director sends the approved schedules down to the units. */
    @Clause("TRN-16")
    public void deliver(Person director, Instant now, LocalDate today) {
        requireDirector(director, today);
        parts.forEach(part -> part.deliver(now));
    }

    @Clause("TRN-12")
    private void requireDirector(Person person, LocalDate day) {
        require(isUnderDirector(person, day), NOT_DIRECTOR);
    }

    public boolean isUnderDirector(Person person, LocalDate day) {
        return unit.headOn(day).filter(head -> head == person).isPresent();
    }

    /** True once the schedule of the university is approved. */
    @Clause("TRN-15")
    public boolean isEffective() {
        return consolidated != null && consolidated.state().isEffective();
    }

    public Unit unit() {
        return unit;
    }

    public List<UnitSchedule> parts() {
        return List.copyOf(parts);
    }

    /** Null until it is signed. */
    public Person signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** Null until the HR service has consolidated it. */
    public ConsolidatedSchedule consolidated() {
        return consolidated;
    }
}
