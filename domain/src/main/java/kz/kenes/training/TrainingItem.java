package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.CONSENT_REQUIRED;
import static kz.kenes.training.TrainingViolation.CONTRACT_REQUIRED;
import static kz.kenes.training.TrainingViolation.ENDED_BEFORE_BEGIN;
import static kz.kenes.training.TrainingViolation.ENDED_IN_FUTURE;
import static kz.kenes.training.TrainingViolation.ITEM_ENDED;
import static kz.kenes.training.TrainingViolation.JUSTIFICATION_NOT_APPROVED;
import static kz.kenes.training.TrainingViolation.NOT_EFFECTIVE;
import static kz.kenes.training.TrainingViolation.NOT_OWN_PLAN;
import static kz.kenes.training.TrainingViolation.NOT_UNIT_HEAD;
import static kz.kenes.training.TrainingViolation.NO_JUSTIFICATION;
import static kz.kenes.training.TrainingViolation.OWN_JUSTIFICATION;
import static kz.kenes.training.TrainingViolation.PLAN_NOT_HANDED_IN;
import static kz.kenes.training.TrainingViolation.PROOF_REQUIRED;
import static kz.kenes.training.TrainingViolation.REASON_REQUIRED;
import static kz.kenes.training.TrainingViolation.UNIVERSITY_FUNDS_UNFOUNDED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.PlanState;
import kz.kenes.training.vocabulary.ProofKind;

/** One training in the plan of an employee, with what pays for it: planned, then done or not done. */
@Entity
@Table(name = "training_item")
public class TrainingItem extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private IndividualPlan plan;

    @Embedded
    private Training training;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<FundingShare> shares = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "justified_by_id")
    private Person justifiedBy;

    @Column(name = "justified_on")
    private LocalDate justifiedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_state")
    private ItemState state = ItemState.PLANNED;

    @Enumerated(EnumType.STRING)
    @Column(name = "proof_kind")
    private ProofKind proofKind;

    private String proof;

    @Column(name = "not_done_reason")
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "substitute_id")
    private Person substitute;

    @Column(name = "substitution_reason")
    private String substitutionReason;

    protected TrainingItem() {}

    TrainingItem(IndividualPlan plan, Training training, Collection<FundingShare> shares) {
        this.plan = plan;
        describe(training, shares);
    }

    /** Whatever was approved about the former description is void. */
    void describe(Training newTraining, Collection<FundingShare> newShares) {
        FundingShare.requireCover(newShares, newTraining.cost());
        training = newTraining;
        shares.removeIf(share -> newShares.stream().noneMatch(other -> other.source() == share.source()));
        newShares.forEach(this::pay);
        justifiedBy = null;
        justifiedOn = null;
    }

    /** One line for a source, for as long as it pays. */
    private void pay(FundingShare share) {
        shares.stream()
                .filter(known -> known.source() == share.source())
                .findFirst()
                .ifPresentOrElse(known -> known.take(share), () -> shares.add(share.of(this)));
    }

    /** All papers are there that the form and the sources ask for. */
    @Clause({"TRN-04", "TRN-19", "TRN-20"})
    void requirePapers() {
        require(training.isContracted(), CONTRACT_REQUIRED, training.title());
        for (FundingShare share : shares) {
            require(share.isFounded(), UNIVERSITY_FUNDS_UNFOUNDED, training.title());
            require(share.isConsented(), CONSENT_REQUIRED, training.title(), share.source());
        }
    }

    /** The head of the unit, or of the unit above, approves why another form is needed; never the employee. */
    @Clause("TRN-06")
    public void approveJustification(Person by, LocalDate day) {
        require(training.form().isJustified(), NO_JUSTIFICATION);
        require(plan.state() == PlanState.HANDED_IN, PLAN_NOT_HANDED_IN);
        require(by != plan.person(), OWN_JUSTIFICATION);
        require(plan.isUnderHead(by, day), NOT_UNIT_HEAD);
        justifiedBy = by;
        justifiedOn = day;
    }

    /** Another form counts only once its justification is approved. */
    @Clause("TRN-06")
    void requireJustified() {
        require(isJustified(), JUSTIFICATION_NOT_APPROVED, plan.person().fullName(), training.title());
    }

    /** False while the justification of another form waits for the head. */
    public boolean isJustified() {
        return !training.form().isJustified() || justifiedBy != null;
    }

    /**
     * The employee has done it. It counts only with a document that proves it.
     *
     * @param document number and date of the document
     * @param endedOn last day of the training, as it really was
     */
    @Clause({"TRN-05", "TRN-23"})
    public TrainingRecord complete(ProofKind kind, String document, LocalDate endedOn, Person by, LocalDate today) {
        require(by == performer(), NOT_OWN_PLAN);
        require(plan.isEffective(), NOT_EFFECTIVE);
        require(state == ItemState.PLANNED, ITEM_ENDED);
        require(kind != null && said(document) != null, PROOF_REQUIRED);
        require(!endedOn.isAfter(today), ENDED_IN_FUTURE);
        require(!endedOn.isBefore(training.startsOn()), ENDED_BEFORE_BEGIN, training.startsOn());
        state = ItemState.COMPLETED;
        proofKind = kind;
        proof = said(document);
        return new TrainingRecord(this, endedOn);
    }

    /** The head records that it was not done, and why. */
    @Clause("TRN-23")
    public void miss(String why, Person by, LocalDate today) {
        require(plan.isUnderHead(by, today), NOT_UNIT_HEAD);
        require(plan.isEffective(), NOT_EFFECTIVE);
        require(state == ItemState.PLANNED, ITEM_ENDED);
        require(said(why) != null, REASON_REQUIRED);
        state = ItemState.NOT_DONE;
        reason = said(why);
    }

    /** True once its last day has passed without a word. */
    @Clause("TRN-23")
    public boolean isOverdueOn(LocalDate day) {
        return state.isOverdue(training.endsOn(), day);
    }

    /** An issued order sends a colleague of the unit instead; the schedule stays as it was approved. */
    @Clause("TRN-17")
    public void giveTo(Person colleague, String why) {
        require(state == ItemState.PLANNED, ITEM_ENDED);
        substitute = colleague;
        substitutionReason = why;
    }

    /** Whoever planned it does it after all. */
    @Clause("TRN-17")
    public void giveBackToPlanner() {
        substitute = null;
        substitutionReason = null;
    }

    /** Who learns: the employee who planned it, or the colleague whom an order sends instead. */
    @Clause("TRN-17")
    public Person performer() {
        return substitute == null ? plan.person() : substitute;
    }

    /** Why a colleague goes instead, or null. */
    public String substitutionReason() {
        return substitutionReason;
    }

    /** What the university pays, in tenge. */
    @Clause("TRN-14")
    public BigDecimal universityFunds() {
        return shares.stream()
                .filter(share -> share.source().isOfUniversity())
                .map(FundingShare::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public IndividualPlan plan() {
        return plan;
    }

    public Training training() {
        return training;
    }

    public List<FundingShare> shares() {
        return List.copyOf(shares);
    }

    /** Null until the justification is approved, and for forms that need none. */
    public Person justifiedBy() {
        return justifiedBy;
    }

    public ItemState state() {
        return state;
    }

    public ProofKind proofKind() {
        return proofKind;
    }

    /** Number and date of the document that proves it, or null. */
    public String proof() {
        return proof;
    }

    /** Why it was not done, or null. */
    public String reason() {
        return reason;
    }
}
