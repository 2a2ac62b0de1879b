package kz.kenes.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** An exact share such as two thirds. Compared by cross-multiplication, never by a decimal approximation. */
@Embeddable
public class Fraction implements Serializable {

    private int numerator;
    private int denominator;

    protected Fraction() {}

    /** @throws IllegalArgumentException unless {@code 0 ≤ numerator ≤ denominator} and {@code denominator > 0} */
    public Fraction(int numerator, int denominator) {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Fraction of(int numerator, int denominator) {
        return new Fraction(numerator, denominator);
    }

    public int numerator() {
        return numerator;
    }

    public int denominator() {
        return denominator;
    }

    /** True when {@code part} is at least this share of {@code whole}. */
    public boolean isReachedBy(int part, int whole) {
        return (long) denominator * part >= (long) numerator * whole;
    }

    /** The smallest whole number that is at least this share of {@code whole}: two thirds of 20 are 14. */
    public int leastOf(int whole) {
        return Math.toIntExact(((long) numerator * whole + denominator - 1) / denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
