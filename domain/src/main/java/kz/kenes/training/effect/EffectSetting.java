package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.MONTHS_OUT_OF_RANGE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.people.Institution;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** After how many months an institution looks at the effect of the trainings of a year. */
@Entity
@Table(name = "training_effect_setting")
public class EffectSetting extends DomainEntity {

    /** Where nothing is set. */
    public static final int USUAL_MONTHS = 6;

    private static final int LEAST = 2;
    private static final int MOST = 24;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Column(name = "training_year")
    private int year;

    @Column(name = "review_months")
    private int months;

    protected EffectSetting() {}

    @Clause("TRN-27")
    public EffectSetting(Institution institution, int year, int months) {
        this.institution = institution;
        this.year = year;
        set(months);
    }

    /** From then on; what was closed before keeps its day. */
    @Clause("TRN-27")
    public void set(int newMonths) {
        require(newMonths >= LEAST && newMonths <= MOST, MONTHS_OUT_OF_RANGE, LEAST, MOST);
        months = newMonths;
    }

    public int months() {
        return months;
    }
}
