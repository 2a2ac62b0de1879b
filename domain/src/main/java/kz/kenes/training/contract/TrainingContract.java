package kz.kenes.training.contract;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.contract.ContractViolation.CLAUSE_REQUIRED;
import static kz.kenes.training.contract.ContractViolation.COMPETITION_REQUIRED;
import static kz.kenes.training.contract.ContractViolation.NOTHING_DUE;
import static kz.kenes.training.contract.ContractViolation.NOT_EMPLOYED;
import static kz.kenes.training.contract.ContractViolation.NOT_OF_EMPLOYEE;
import static kz.kenes.training.contract.ContractViolation.NUMBER_REQUIRED;
import static kz.kenes.training.contract.ContractViolation.OUTSIDE_TERM;
import static kz.kenes.training.contract.ContractViolation.SETTLED_ALREADY;
import static kz.kenes.training.contract.ContractViolation.SETTLED_BEFORE_CONTRACT;
import static kz.kenes.training.contract.ContractViolation.SIGNED_IN_FUTURE;
import static kz.kenes.training.contract.ContractViolation.SUBJECT_REQUIRED;
import static kz.kenes.training.contract.ContractViolation.SUM_NOT_POSITIVE;
import static kz.kenes.training.contract.ContractViolation.THREE_YEARS_REQUIRED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.kenes.people.Competition;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.contract.vocabulary.RepaymentGround;

/** A contract by which the university pays a training of an employee, with or without the obligation to repay. */
@Entity
@Table(name = "training_contract")
public class TrainingContract extends DomainEntity {

    /** For how long the competition of an employee reaches who is trained at the university's expense. */
    public static final int TERM_YEARS = 3;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employment_id")
    private Employment work;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private TrainingItem item;

    @Column(name = "request_key")
    private String key;

    @Column(name = "contract_number")
    private String number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    private String subject;

    @Column(name = "training_sum")
    private BigDecimal sum;

    @Column(name = "repayment_clause")
    private String repaymentClause;

    @Column(name = "bound_from")
    private LocalDate boundFrom;

    @Column(name = "bound_until")
    private LocalDate boundUntil;

    @Embedded
    private Settlement settlement;

    protected TrainingContract() {}

    /**
     * Records a signed contract. The obligation to repay stands only in the contract of an employee whom the competition has elected for
     * three years, and binds until they have passed.
     *
     * @param item the training of the plan, or null for one that no plan foresaw
     */
    @Clause("TRN-35")
    public TrainingContract(Employment work, TrainingItem item, ContractDraft draft, LocalDate today) {
        this.work = work;
        this.person = work.person();
        this.institution = work.institution();
        this.item = item;
        this.key = said(draft.key());
        number = said(draft.number());
        require(number != null, NUMBER_REQUIRED);
        subject = said(draft.subject());
        require(subject != null, SUBJECT_REQUIRED);
        sum = draft.sum();
        require(sum != null && sum.signum() > 0, SUM_NOT_POSITIVE);
        signedOn = draft.signedOn();
        require(!signedOn.isAfter(today), SIGNED_IN_FUTURE);
        require(work.validity().includes(signedOn), NOT_EMPLOYED);
        require(item == null || item.performer() == person, NOT_OF_EMPLOYEE);
        repaymentClause = said(draft.repaymentClause());
        require(repaymentClause != null || !draft.repayment(), CLAUSE_REQUIRED);
        if (draft.repayment()) {
            bind(work.competition());
        } else {
            repaymentClause = null;
        }
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Three years from the beginning of the contract that the competition led to. */
    private void bind(Competition competition) {
        require(competition != null, COMPETITION_REQUIRED);
        boundFrom = competition.contractFrom();
        boundUntil = boundFrom.plusYears(TERM_YEARS).minusDays(1);
        require(competition.reaches(boundUntil), THREE_YEARS_REQUIRED, boundUntil);
        require(!signedOn.isBefore(boundFrom) && !signedOn.isAfter(boundUntil), OUTSIDE_TERM, boundFrom, boundUntil);
    }

    /** What the employee has to repay, by the way the work has ended; the whole sum or nothing, never a part of it. */
    @Clause("TRN-35")
    public Repayment repayment() {
        RepaymentGround ground = ground();
        return new Repayment(ground.isDue() ? sum : BigDecimal.ZERO, ground);
    }

    /**
     * The whole sum has come back; once, and only a sum that is due.
     *
     * @param on day of the payment
     * @param document number and date of the payment or of the order by which the sum was withheld
     */
    @Clause("TRN-35")
    public void settle(LocalDate on, String document, Person by, LocalDate today) {
        require(repayment().due().signum() > 0, NOTHING_DUE);
        require(settlement == null, SETTLED_ALREADY);
        Settlement paid = new Settlement(on, document, by, today);
        require(!on.isBefore(signedOn), SETTLED_BEFORE_CONTRACT, signedOn);
        settlement = paid;
    }

    /** True while the sum is due and has not come back. */
    @Clause("TRN-35")
    public boolean isToBeCollected() {
        return repayment().due().signum() > 0 && settlement == null;
    }

    private RepaymentGround ground() {
        LocalDate lastDay = work.validity().validTo();
        if (repaymentClause == null) {
            return RepaymentGround.NO_CLAUSE;
        }
        LeavingGround leaving = work.leavingGround();
        if (lastDay == null) {
            return RepaymentGround.STILL_EMPLOYED;
        }
        if (!isEarly(lastDay)) {
            return RepaymentGround.TERM_SERVED;
        }
        if (leaving == null) {
            return RepaymentGround.GROUND_UNKNOWN;
        }
        return switch (leaving) {
            case OWN_WISH -> RepaymentGround.LEFT_BY_OWN_WISH;
            case POSTS_REDUCED -> RepaymentGround.POSTS_REDUCED;
            case COMPETITION_LOST -> RepaymentGround.COMPETITION_LOST;
            case TERM_ENDED, OTHER -> RepaymentGround.OTHER_GROUND;
        };
    }

    /** The last day of work is before the last day of the three years. */
    private boolean isEarly(LocalDate lastDay) {
        return lastDay.isBefore(boundUntil);
    }

    public Institution institution() {
        return institution;
    }

    public Person person() {
        return person;
    }

    public Employment work() {
        return work;
    }

    /** The training of the plan, or null. */
    public TrainingItem item() {
        return item;
    }

    public String number() {
        return number;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** What is learnt and where. */
    public String subject() {
        return subject;
    }

    /** In tenge. */
    public BigDecimal sum() {
        return sum;
    }

    /** Number of the clause on repayment in the employment contract, or null where there is none. */
    public String repaymentClause() {
        return repaymentClause;
    }

    /** Null until the sum has come back. */
    public Settlement settlement() {
        return settlement;
    }

    /** First day of the three years, or null without the obligation. */
    public LocalDate boundFrom() {
        return boundFrom;
    }

    /** Last day of the three years, or null without the obligation. */
    public LocalDate boundUntil() {
        return boundUntil;
    }
}
