package kz.kenes.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * An academic year, from 1 September to 31 August.
 *
 * @param start the calendar year in which it begins: 2025 for 2025–2026
 */
public record AcademicYear(int start) implements Serializable, Comparable<AcademicYear> {

    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.AUGUST, 31);
    }

    public boolean includes(LocalDate day) {
        return of(day).equals(this);
    }

    public AcademicYear next() {
        return new AcademicYear(start + 1);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(start, other.start);
    }

    /** The usual notation: {@code 2025–2026}. */
    @Override
    public String toString() {
        return start + "–" + (start + 1);
    }
}
