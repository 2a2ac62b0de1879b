package kz.kenes.regulation.web;

import java.io.Serializable;
import kz.kenes.regulation.api.EditionNumbers;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.regulation.vocabulary.VotingForm;

/** The numbers of an edition while they are being entered. */
public class EditionNumbersForm implements Serializable {

    private int quorumNumerator;
    private int quorumDenominator;
    private boolean quorumExceeded;
    private QuorumEffect quorumEffect;
    private MajorityBase majorityBase;
    private TieBreak tieBreak;
    private VotingForm votingForm;
    private MinutesSigning minutesSigning;
    private Frequency frequency;
    private int frequencyNumber;
    private int noticeDays;
    private boolean remoteCounts;
    private int writtenDays;

    EditionNumbersForm(EditionNumbers before) {
        quorumNumerator = before.quorumNumerator();
        quorumDenominator = before.quorumDenominator();
        quorumExceeded = before.quorumExceeded();
        quorumEffect = before.quorumEffect();
        majorityBase = before.majorityBase();
        tieBreak = before.tieBreak();
        votingForm = before.votingForm();
        minutesSigning = before.minutesSigning();
        frequency = before.frequency();
        frequencyNumber = before.frequencyNumber();
        noticeDays = before.noticeDays();
        remoteCounts = before.remoteCounts();
        writtenDays = before.writtenDays();
    }

    EditionNumbers toNumbers() {
        return new EditionNumbers(
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
                writtenDays);
    }

    public int getWrittenDays() {
        return writtenDays;
    }

    public void setWrittenDays(int writtenDays) {
        this.writtenDays = writtenDays;
    }

    public int getQuorumNumerator() {
        return quorumNumerator;
    }

    public void setQuorumNumerator(int quorumNumerator) {
        this.quorumNumerator = quorumNumerator;
    }

    public int getQuorumDenominator() {
        return quorumDenominator;
    }

    public void setQuorumDenominator(int quorumDenominator) {
        this.quorumDenominator = quorumDenominator;
    }

    public boolean isQuorumExceeded() {
        return quorumExceeded;
    }

    public void setQuorumExceeded(boolean quorumExceeded) {
        this.quorumExceeded = quorumExceeded;
    }

    public QuorumEffect getQuorumEffect() {
        return quorumEffect;
    }

    public void setQuorumEffect(QuorumEffect quorumEffect) {
        this.quorumEffect = quorumEffect;
    }

    public MajorityBase getMajorityBase() {
        return majorityBase;
    }

    public void setMajorityBase(MajorityBase majorityBase) {
        this.majorityBase = majorityBase;
    }

    public TieBreak getTieBreak() {
        return tieBreak;
    }

    public void setTieBreak(TieBreak tieBreak) {
        this.tieBreak = tieBreak;
    }

    public VotingForm getVotingForm() {
        return votingForm;
    }

    public void setVotingForm(VotingForm votingForm) {
        this.votingForm = votingForm;
    }

    public MinutesSigning getMinutesSigning() {
        return minutesSigning;
    }

    public void setMinutesSigning(MinutesSigning minutesSigning) {
        this.minutesSigning = minutesSigning;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public int getFrequencyNumber() {
        return frequencyNumber;
    }

    public void setFrequencyNumber(int frequencyNumber) {
        this.frequencyNumber = frequencyNumber;
    }

    public int getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(int noticeDays) {
        this.noticeDays = noticeDays;
    }

    public boolean isRemoteCounts() {
        return remoteCounts;
    }

    public void setRemoteCounts(boolean remoteCounts) {
        this.remoteCounts = remoteCounts;
    }
}
