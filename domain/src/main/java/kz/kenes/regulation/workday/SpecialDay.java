package kz.kenes.regulation.workday;

import static kz.kenes.regulation.workday.WorkdayViolation.NAME_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** A day that is not what the calendar says: a holiday without a fixed date, a day off moved to it, or a Saturday that is worked. */
@Entity
@Table(name = "special_day")
public class SpecialDay extends DomainEntity {

    @Column(name = "special_date")
    private LocalDate date;

    private boolean worked;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    protected SpecialDay() {}

    /**
     * Declares a day.
     *
     * @param worked true for a working day, false for a day off
     * @param name of the holiday, or the decree that moves the day
     */
    public SpecialDay(LocalDate date, boolean worked, LocalizedText name) {
        require(name != null && !name.kk().isBlank(), NAME_REQUIRED);
        this.date = Objects.requireNonNull(date);
        this.worked = worked;
        this.name = name;
    }

    public LocalDate date() {
        return date;
    }

    public boolean isWorked() {
        return worked;
    }

    public LocalizedText name() {
        return name;
    }
}
