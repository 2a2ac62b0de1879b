package kz.kenes.shared.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tag {@code k:bars} draws: lines with one bar for each series. It is a table as well, so that every value is read without
 * hovering and can be copied.
 */
public final class Bars implements Serializable {

    /**
     * One bar.
     *
     * @param shown the value as it is read
     * @param length share of the longest bar, in per cent with a point
     */
    public record Bar(int series, long value, String shown, String length) implements Serializable {}

    /**
     * One line.
     *
     * @param page where a click on the label leads, or null
     */
    public record Line(Serializable label, String page, List<Bar> bars) implements Serializable {

        /** Nothing at all is in this line. */
        public boolean isEmpty() {
            return bars.stream().allMatch(bar -> bar.value() == 0);
        }
    }

    private record Given(Serializable label, String page, long... values) implements Serializable {}

    private final List<Serializable> series;
    private final List<Given> given = new ArrayList<>();
    private long full;
    private boolean tenths;

    /** @param series what the bars of a line count, one name each: a text, a word or a localized text */
    public Bars(Serializable... series) {
        this.series = List.of(series);
    }

    /** The value whose bar is full; otherwise the greatest one. */
    public Bars full(long value) {
        full = value;
        return this;
    }

    /** The values are tenths, and are shown with one digit behind the comma. */
    public Bars inTenths() {
        tenths = true;
        return this;
    }

    /** A number of tenths with one digit behind the comma. */
    public static String tenths(long value) {
        return value / 10 + "," + value % 10;
    }

    /**
     * Adds a line.
     *
     * @param label a text, a word or a localized text
     * @param page address within Kenes, such as {@code /plan/plan?id=7}, or null
     * @param values one for each series, not negative
     */
    public Bars add(Serializable label, String page, long... values) {
        given.add(new Given(label, page, values));
        return this;
    }

    public List<Serializable> getSeries() {
        return series;
    }

    public List<Line> getLines() {
        long longest = Math.max(1, full == 0 ? greatest() : full);
        return given.stream()
                .map(one -> new Line(one.label(), one.page(), bars(one.values(), longest)))
                .toList();
    }

    private long greatest() {
        long greatest = 0;
        for (Given one : given) {
            for (long value : one.values()) {
                greatest = Math.max(greatest, value);
            }
        }
        return greatest;
    }

    private List<Bar> bars(long[] values, long longest) {
        List<Bar> bars = new ArrayList<>();
        for (long value : values) {
            long permille = Math.min(1000, value * 1000 / longest);
            String shown = tenths ? tenths(value) : String.valueOf(value);
            bars.add(new Bar(bars.size(), value, shown, permille / 10 + "." + permille % 10));
        }
        return bars;
    }
}
