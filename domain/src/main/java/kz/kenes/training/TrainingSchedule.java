package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.REMARKS_REQUIRED;
import static kz.kenes.training.TrainingViolation.WRONG_STATE;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import kz.kenes.people.Institution;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.vocabulary.ScheduleState;

/** What the schedules of unit, institute and university have in common. */
@MappedSuperclass
public abstract class TrainingSchedule extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    Institution institution;

    @Column(name = "training_year")
    int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "schedule_state")
    ScheduleState state = ScheduleState.DRAFT;

    String remarks;

    void requireState(Set<ScheduleState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    void reach(ScheduleState reached) {
        state = reached;
        remarks = null;
    }

    /** Goes back one step; whoever gives it back says why. */
    @Clause("TRN-37")
    void goBack(String why) {
        require(said(why) != null, REMARKS_REQUIRED);
        state = ScheduleState.RETURNED;
        remarks = said(why);
    }

    public Institution institution() {
        return institution;
    }

    /** Calendar year. */
    public int year() {
        return year;
    }

    public ScheduleState state() {
        return state;
    }

    /** Why it was given back, or null. */
    public String remarks() {
        return remarks;
    }
}
