package kz.kenes.regulation;

import static kz.kenes.regulation.RegulationViolation.FREQUENCY_UNCLEAR;
import static kz.kenes.regulation.RegulationViolation.NOTICE_NEGATIVE;
import static kz.kenes.regulation.RegulationViolation.QUORUM_OF_NOBODY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Fraction;

/**
 * How a body works, as an edition of its regulation puts it: the quorum and what its lack means, the majority, the tie, the form
 * of voting, the frequency of meetings, the notice and the signatures. Immutable; a variant is made by the {@code with…} verbs.
 */
@Embeddable
public class EditionRules implements Serializable {

    @Embedded
    @AttributeOverride(name = "numerator", column = @Column(name = "quorum_numerator"))
    @AttributeOverride(name = "denominator", column = @Column(name = "quorum_denominator"))
    private Fraction quorum;

    @Column(name = "quorum_exceeded")
    private boolean quorumExceeded;

    @Enumerated(EnumType.STRING)
    @Column(name = "quorum_effect")
    private QuorumEffect quorumEffect;

    @Enumerated(EnumType.STRING)
    @Column(name = "majority_base")
    private MajorityBase majorityBase;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_break")
    private TieBreak tieBreak;

    @Enumerated(EnumType.STRING)
    @Column(name = "voting_form")
    private VotingForm votingForm;

    @Enumerated(EnumType.STRING)
    @Column(name = "minutes_signing")
    private MinutesSigning minutesSigning;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Column(name = "frequency_number")
    private int frequencyNumber;

    @Column(name = "notice_days")
    private int noticeDays;

    @Column(name = "remote_counts")
    private boolean remoteCounts;

    @Column(name = "written_days")
    private int writtenDays;

    protected EditionRules() {}

    private EditionRules(EditionRules other) {
        this.quorum = other.quorum;
        this.quorumExceeded = other.quorumExceeded;
        this.quorumEffect = other.quorumEffect;
        this.majorityBase = other.majorityBase;
        this.tieBreak = other.tieBreak;
        this.votingForm = other.votingForm;
        this.minutesSigning = other.minutesSigning;
        this.frequency = other.frequency;
        this.frequencyNumber = other.frequencyNumber;
        this.noticeDays = other.noticeDays;
        this.remoteCounts = other.remoteCounts;
        this.writtenDays = other.writtenDays;
    }

    /**
     * Rules with open voting, meetings by the plan, five working days of notice (MTG-07) and no remote presence.
     *
     * @param quorum share of the seats that has to be present, at least
     */
    public EditionRules(
            Fraction quorum, QuorumEffect effect, MajorityBase base, TieBreak tieBreak, MinutesSigning signing) {
        require(quorum.numerator() > 0, QUORUM_OF_NOBODY);
        this.quorum = quorum;
        this.quorumEffect = effect;
        this.majorityBase = base;
        this.tieBreak = tieBreak;
        this.minutesSigning = signing;
        this.votingForm = VotingForm.OPEN;
        this.frequency = Frequency.BY_PLAN;
        this.noticeDays = 5;
    }

    /** The same rules where the share has to be exceeded, as in “more than half”. */
    public EditionRules withQuorumExceeded() {
        require(quorum.numerator() < quorum.denominator(), QUORUM_OF_NOBODY);
        EditionRules changed = new EditionRules(this);
        changed.quorumExceeded = true;
        return changed;
    }

    public EditionRules withVoting(VotingForm form) {
        EditionRules changed = new EditionRules(this);
        changed.votingForm = form;
        return changed;
    }

    /** @param number of months between meetings or of meetings in a year; 0 for {@link Frequency#BY_PLAN} */
    @Clause({"MTG-01", "MTG-03", "MTG-04"})
    public EditionRules withFrequency(Frequency frequency, int number) {
        require((frequency == Frequency.BY_PLAN) == (number == 0) && number >= 0, FREQUENCY_UNCLEAR);
        EditionRules changed = new EditionRules(this);
        changed.frequency = frequency;
        changed.frequencyNumber = number;
        return changed;
    }

    /** @param workingDays between the notice and the meeting */
    @Clause("MTG-07")
    public EditionRules withNotice(int workingDays) {
        require(workingDays >= 0, NOTICE_NEGATIVE);
        EditionRules changed = new EditionRules(this);
        changed.noticeDays = workingDays;
        return changed;
    }

    /** @param days for which a vote in writing stays open at least; 0 where there are none */
    public EditionRules withWrittenVotes(int days) {
        require(days >= 0, NOTICE_NEGATIVE);
        EditionRules changed = new EditionRules(this);
        changed.writtenDays = days;
        return changed;
    }

    /** The same rules where members who take part from afar count for the quorum and vote. */
    public EditionRules withRemotePresence() {
        EditionRules changed = new EditionRules(this);
        changed.remoteCounts = true;
        return changed;
    }

    /**
     * The smallest number of members present that makes the quorum.
     *
     * @param members seats of the composition, vacant ones and those by agreement included
     */
    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    public int quorumOf(int members) {
        return quorumExceeded
                ? (int) ((long) quorum.numerator() * members / quorum.denominator()) + 1
                : quorum.leastOf(members);
    }

    /** A body without members has no quorum and cannot meet. */
    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    public boolean isQuorate(int present, int members) {
        return members > 0 && present >= quorumOf(members);
    }

    public Fraction quorum() {
        return quorum;
    }

    /** True where the share has to be exceeded, false where it is enough to reach it. */
    public boolean isQuorumExceeded() {
        return quorumExceeded;
    }

    public QuorumEffect quorumEffect() {
        return quorumEffect;
    }

    public MajorityBase majorityBase() {
        return majorityBase;
    }

    public TieBreak tieBreak() {
        return tieBreak;
    }

    public VotingForm votingForm() {
        return votingForm;
    }

    public MinutesSigning minutesSigning() {
        return minutesSigning;
    }

    public Frequency frequency() {
        return frequency;
    }

    /** Months between meetings or meetings in a year, by the {@link #frequency()}. */
    public int frequencyNumber() {
        return frequencyNumber;
    }

    /** Working days between notice and meeting. */
    public int noticeDays() {
        return noticeDays;
    }

    /** Least number of days for a vote in writing between meetings; 0 where the edition allows none. */
    public int writtenDays() {
        return writtenDays;
    }

    public boolean remoteCounts() {
        return remoteCounts;
    }
}
