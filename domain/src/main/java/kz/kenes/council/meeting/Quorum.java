package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.NO_QUORUM;
import static kz.kenes.shared.RuleViolation.require;

import kz.kenes.regulation.EditionRules;
import kz.kenes.shared.Clause;
import kz.kenes.shared.OfThem;

/**
 * The quorum at a moment.
 *
 * @param members seats that count
 * @param present different persons present who hold one
 * @param needed the smallest number present that makes the quorum
 */
public record Quorum(int members, int present, int needed, boolean reached) {

    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    public static Quorum of(EditionRules rules, int members, int present) {
        return new Quorum(members, present, rules.quorumOf(members), rules.isQuorate(present, members));
    }

    /** Refuses what needs a quorum while it is missing. */
    @Clause("MTG-13")
    public void requireReached() {
        require(reached, NO_QUORUM, members, new OfThem(present), needed);
    }
}
