package kz.kenes.council.calendar;

import java.util.Collection;
import java.util.List;
import kz.kenes.regulation.EditionRules;
import kz.kenes.shared.Clause;

/**
 * How likely a meeting is to reach its quorum.
 *
 * @param members seats that count, vacant ones included
 * @param needed the smallest number present that makes the quorum
 * @param expected how many are to be expected on average
 * @param probability from 0 to 1
 */
public record QuorumForecast(int members, int needed, double expected, double probability) {

    /** @param persons what is known of each person who holds a seat, each person once */
    @Clause({"MTG-10", "MTG-11", "MTG-12", "MTG-13"})
    public static QuorumForecast of(EditionRules rules, int members, Collection<Expectation> persons) {
        List<Double> likelihoods = persons.stream()
                .map(one -> one.likelihood(rules.remoteCounts()))
                .toList();
        double expected = likelihoods.stream().mapToDouble(one -> one).sum();
        int needed = rules.quorumOf(members);
        double probability = members == 0 ? 0 : atLeast(needed, likelihoods);
        return new QuorumForecast(members, needed, expected, probability);
    }

    /**
     * The probability that at least so many come when each comes or stays away without regard to the others. Person by person the
     * whole distribution of the number present is carried on, so that the result is exact but for rounding.
     */
    static double atLeast(int needed, List<Double> likelihoods) {
        double[] present = new double[likelihoods.size() + 1];
        present[0] = 1;
        int seen = 0;
        for (double comes : likelihoods) {
            seen++;
            for (int number = seen; number > 0; number--) {
                present[number] = present[number] * (1 - comes) + present[number - 1] * comes;
            }
            present[0] *= 1 - comes;
        }
        double sum = 0;
        for (int number = Math.max(0, needed); number < present.length; number++) {
            sum += present[number];
        }
        return Math.min(1, sum);
    }
}
