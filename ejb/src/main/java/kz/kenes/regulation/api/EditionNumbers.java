package kz.kenes.regulation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.regulation.vocabulary.VotingForm;

/**
 * What an edition says in numbers and choices.
 *
 * @param quorumNumerator with {@code quorumDenominator} the share of the members that must be present
 * @param quorumExceeded true where the share has to be exceeded, as in "more than half"
 * @param frequencyNumber months between meetings or meetings in a year, by {@code frequency}; 0 for meetings by the plan
 * @param noticeDays working days between notice and meeting
 * @param writtenDays days for which a vote in writing between meetings stays open at least; 0 where there are none
 * @param remoteCounts members who take part from afar count for the quorum and vote
 */
public record EditionNumbers(
        @Min(1) @Max(100) int quorumNumerator,
        @Min(1) @Max(100) int quorumDenominator,
        boolean quorumExceeded,
        @NotNull QuorumEffect quorumEffect,
        @NotNull MajorityBase majorityBase,
        @NotNull TieBreak tieBreak,
        @NotNull VotingForm votingForm,
        @NotNull MinutesSigning minutesSigning,
        @NotNull Frequency frequency,
        @Min(0) @Max(24) int frequencyNumber,
        @Min(0) @Max(60) int noticeDays,
        boolean remoteCounts,
        @Min(0) @Max(60) int writtenDays)
        implements Serializable {

    /** An edition that allows no votes in writing. */
    public EditionNumbers(
            int quorumNumerator,
            int quorumDenominator,
            boolean quorumExceeded,
            QuorumEffect quorumEffect,
            MajorityBase majorityBase,
            TieBreak tieBreak,
            VotingForm votingForm,
            MinutesSigning minutesSigning,
            Frequency frequency,
            int frequencyNumber,
            int noticeDays,
            boolean remoteCounts) {
        this(
                quorumNumerator,
                quorumDenominator,
                quorumExceeded,
                quorumEffect,
                majorityBase,
                tieBreak,
                votingForm,
                minutesSigning,
                frequency,
                frequencyNumber,
                noticeDays,
                remoteCounts,
                0);
    }
}
