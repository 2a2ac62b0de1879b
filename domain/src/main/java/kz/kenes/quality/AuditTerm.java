package kz.kenes.quality;

import static kz.kenes.quality.QualityViolation.AUDIT_DAY_OF_OTHER_MONTH;
import static kz.kenes.quality.QualityViolation.AUDIT_OUT_OF_YEAR;
import static kz.kenes.quality.QualityViolation.AUDIT_TERM_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.kenes.shared.Clause;

/**
 * When an audit of the programme is to be held.
 *
 * @param month 1 to 12
 * @param day the very day, or null when any day of the month will do
 */
public record AuditTerm(int year, int month, LocalDate day) {

    private static final int MONTHS = 12;

    /**
     * Of a year's programme.
     *
     * @param month may be null when the day is known
     */
    @Clause("QUA-10")
    public static AuditTerm of(int year, Integer month, LocalDate day) {
        require(month != null || day != null, AUDIT_TERM_REQUIRED);
        require(day == null || day.getYear() == year, AUDIT_OUT_OF_YEAR, String.valueOf(year));
        require(month == null || month >= 1 && month <= MONTHS, AUDIT_TERM_REQUIRED);
        require(day == null || month == null || day.getMonthValue() == month, AUDIT_DAY_OF_OTHER_MONTH);
        return new AuditTerm(year, day == null ? month : day.getMonthValue(), day);
    }

    /** The last day on which it is in time. */
    @Clause("QUA-10")
    public LocalDate due() {
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : day;
    }
}
