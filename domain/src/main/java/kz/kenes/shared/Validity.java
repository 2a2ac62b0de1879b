package kz.kenes.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The days on which something holds: from the first day, inclusive, to the last, inclusive, or without end. */
@Embeddable
public class Validity implements Serializable {

    private LocalDate validFrom;
    private LocalDate validTo;

    protected Validity() {}

    /** @throws IllegalArgumentException if the last day is before the first */
    public Validity(LocalDate validFrom, LocalDate validTo) {
        this.validFrom = Objects.requireNonNull(validFrom);
        this.validTo = validTo;
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(validFrom + " > " + validTo);
        }
    }

    public static Validity from(LocalDate first) {
        return new Validity(first, null);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day, or null while there is no end. */
    public LocalDate validTo() {
        return validTo;
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean overlaps(Validity other) {
        return (other.validTo == null || !validFrom.isAfter(other.validTo))
                && (validTo == null || !other.validFrom.isAfter(validTo));
    }

    /** The same period ended on {@code last}, inclusive. */
    public Validity until(LocalDate last) {
        return new Validity(validFrom, last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity that
                && validFrom.equals(that.validFrom)
                && Objects.equals(validTo, that.validTo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(validFrom, validTo);
    }

    @Override
    public String toString() {
        return validFrom + ".." + (validTo == null ? "" : validTo);
    }
}
