package kz.kenes.council.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The edition of the regulation by which a body works on a date.
 *
 * @param noticeDays working days between notice and meeting
 * @param quorumNumerator with {@code quorumDenominator} the share of the members that must be present
 */
public record EditionView(
        long id,
        Localized regulation,
        String label,
        LocalDate validFrom,
        LocalDate validTo,
        int quorumNumerator,
        int quorumDenominator,
        QuorumEffect quorumEffect,
        MajorityBase majorityBase,
        TieBreak tieBreak,
        VotingForm votingForm,
        MinutesSigning minutesSigning,
        int noticeDays,
        boolean remoteCounts)
        implements Serializable {}
