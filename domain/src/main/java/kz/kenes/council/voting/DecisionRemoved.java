package kz.kenes.council.voting;

/**
 * Event: a decision is about to be taken back; whoever works by it may refuse.
 *
 * @param decision id of the decision
 * @param number within the meeting, such as {@code 2.1}
 */
public record DecisionRemoved(long decision, String number) {}
