package kz.kenes.plan.report.vocabulary;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.Clause;

/**
 * How complete the report of an ОӘБ is, by the four lines of indicator 13.
 *
 * @param directions how many directions there are
 * @param missing numbers of the directions about which nothing is said
 * @param linked links to events held stand in the report, and none of the events is without an address
 * @param onSite the report is linked on the site of the base university
 * @param inTime null while it is not sent
 */
public record Completeness(int directions, List<Integer> missing, boolean linked, boolean onSite, Boolean inTime)
        implements Serializable {

    private static final int POINTS = 5;

    /** A section for each direction: with one missing there is no point for the structure. */
    @Clause("PLN-14")
    public boolean isStructured() {
        return directions > 0 && missing.isEmpty();
    }

    @Clause("PLN-14")
    public boolean isComplete() {
        return isStructured() && linked && onSite;
    }

    /** Points of indicator 13: in time, linked on the site, structure, links to events, five each. */
    @Clause({"PLN-13", "PLN-14"})
    public int points() {
        int points = Boolean.TRUE.equals(inTime) ? POINTS : 0;
        points += onSite ? POINTS : 0;
        points += isStructured() ? POINTS : 0;
        return points + (linked ? POINTS : 0);
    }
}
