package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.TrainingViolation.FUNDING_NOT_EQUAL;
import static kz.kenes.training.TrainingViolation.FUNDING_REQUIRED;
import static kz.kenes.training.TrainingViolation.SHARE_NOT_POSITIVE;
import static kz.kenes.training.TrainingViolation.SOURCE_TWICE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.vocabulary.FundingSource;

/** What one source pays for a training, in tenge. */
@Entity
@Table(name = "training_funding")
public class FundingShare extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private TrainingItem item;

    @Enumerated(EnumType.STRING)
    @Column(name = "funding_source")
    private FundingSource source;

    private BigDecimal amount;
    private String contract;
    private String specification;
    private String consent;

    protected FundingShare() {}

    /**
     * A share as it is planned; its papers may follow until the plan is handed in.
     *
     * @param amount in tenge
     * @param contract number and date of the contract, or null
     * @param specification number and date of the technical specification, or null
     * @param consent number and date of the document by which the university consents, or null
     */
    @Clause("TRN-18")
    public FundingShare(
            FundingSource source, BigDecimal amount, String contract, String specification, String consent) {
        this.source = Objects.requireNonNull(source);
        require(amount != null && amount.signum() > 0, SHARE_NOT_POSITIVE, source);
        this.amount = amount;
        this.contract = said(contract);
        this.specification = said(specification);
        this.consent = said(consent);
    }

    static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    FundingShare of(TrainingItem owner) {
        item = owner;
        return this;
    }

    /** The same source pays otherwise now. */
    void take(FundingShare other) {
        amount = other.amount;
        contract = other.contract;
        specification = other.specification;
        consent = other.consent;
    }

    /** The shares pay exactly the cost, each source once; what costs nothing needs no source. */
    @Clause("TRN-18")
    static void requireCover(Collection<FundingShare> shares, BigDecimal cost) {
        require(cost.signum() == 0 || !shares.isEmpty(), FUNDING_REQUIRED);
        EnumSet<FundingSource> seen = EnumSet.noneOf(FundingSource.class);
        BigDecimal sum = BigDecimal.ZERO;
        for (FundingShare share : shares) {
            require(seen.add(share.source), SOURCE_TWICE, share.source);
            sum = sum.add(share.amount);
        }
        require(sum.compareTo(cost) == 0, FUNDING_NOT_EQUAL, sum.toPlainString(), cost.toPlainString());
    }

    /** University funds rest on a contract and a technical specification. */
    @Clause("TRN-19")
    boolean isFounded() {
        return !source.isOfUniversity() || contract != null && specification != null;
    }

    /** Grants and other external funds need the consent of the university. */
    @Clause("TRN-20")
    boolean isConsented() {
        return !source.needsConsent() || consent != null;
    }

    public FundingSource source() {
        return source;
    }

    /** In tenge. */
    public BigDecimal amount() {
        return amount;
    }

    /** Number and date, or null. */
    public String contract() {
        return contract;
    }

    /** Number and date of the technical specification, or null. */
    public String specification() {
        return specification;
    }

    /** Number and date of the university's consent, or null. */
    public String consent() {
        return consent;
    }
}
