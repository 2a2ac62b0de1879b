package kz.kenes.council.calendar;

import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.shared.Clause;

/**
 * What is known of one member before a meeting.
 *
 * @param answer null while there is none
 * @param held how many meetings of the body were held in which the person had a seat
 * @param attended in how many of them the person took part
 */
public record Expectation(AnswerChoice answer, int held, int attended) {

    private static final double DOUBT_LEFT_BY_A_PROMISE = 0.25;

    /**
     * How likely the member is to count for the quorum. Whoever declined does not come. Whoever said nothing comes as often as
     * before, with one attendance and one absence added so that few meetings prove little. A promise leaves a quarter of that
     * doubt. Taking part from afar counts only where the edition lets it.
     */
    @Clause("MTG-10")
    public double likelihood(boolean remoteCounts) {
        if (answer == AnswerChoice.NO || answer == AnswerChoice.REMOTE && !remoteCounts) {
            return 0;
        }
        double rate = (attended + 1d) / (held + 2d);
        return answer == null ? rate : 1 - DOUBT_LEFT_BY_A_PROMISE * (1 - rate);
    }
}
