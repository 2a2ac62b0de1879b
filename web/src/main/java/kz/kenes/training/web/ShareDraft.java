package kz.kenes.training.web;

import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.training.api.ShareEntry;
import kz.kenes.training.api.ShareView;
import kz.kenes.training.vocabulary.FundingSource;

/** What one source is to pay, as the form of a training is filled in. */
public final class ShareDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FundingSource source;
    private BigDecimal amount;
    private String contract;
    private String specification;
    private String consent;

    ShareDraft(FundingSource source) {
        this.source = source;
    }

    void take(ShareView share) {
        amount = share.amount();
        contract = share.contract();
        specification = share.specification();
        consent = share.consent();
    }

    /** True if this source pays. */
    boolean isFilled() {
        return amount != null && amount.signum() != 0;
    }

    ShareEntry entry() {
        return new ShareEntry(source, amount, contract, specification, consent);
    }

    public FundingSource getSource() {
        return source;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getSpecification() {
        return specification;
    }

    public void setSpecification(String specification) {
        this.specification = specification;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }
}
