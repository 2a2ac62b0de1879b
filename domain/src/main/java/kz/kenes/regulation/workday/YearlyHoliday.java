package kz.kenes.regulation.workday;

import static kz.kenes.regulation.workday.WorkdayViolation.NAME_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.MonthDay;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;

/** A public holiday that falls on the same date each year, as long as the law keeps it. */
@Entity
@Table(name = "yearly_holiday")
public class YearlyHoliday extends DomainEntity {

    @Column(name = "month_number")
    private int month;

    @Column(name = "day_number")
    private int day;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    protected YearlyHoliday() {}

    public YearlyHoliday(MonthDay date, LocalizedText name, Validity validity) {
        require(name != null && !name.kk().isBlank(), NAME_REQUIRED);
        this.month = date.getMonthValue();
        this.day = date.getDayOfMonth();
        this.name = name;
        this.validity = validity;
    }

    /** The law no longer keeps it after that day. */
    public void endOn(LocalDate lastDay) {
        validity = validity.until(lastDay);
    }

    public boolean fallsOn(LocalDate date) {
        return MonthDay.from(date).equals(date()) && validity.includes(date);
    }

    public MonthDay date() {
        return MonthDay.of(month, day);
    }

    public LocalizedText name() {
        return name;
    }

    public Validity validity() {
        return validity;
    }
}
