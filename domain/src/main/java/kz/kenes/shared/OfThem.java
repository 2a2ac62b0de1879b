package kz.kenes.shared;

/** An argument of a wording: so many of a whole that the sentence names, «20 мүшенің 13-і». */
public record OfThem(int number) {

    @Override
    public String toString() {
        return String.valueOf(number);
    }
}
