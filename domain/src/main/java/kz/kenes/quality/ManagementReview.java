package kz.kenes.quality;

import static kz.kenes.quality.NonconformityRecord.said;
import static kz.kenes.quality.QualityViolation.NOT_REVIEWER;
import static kz.kenes.quality.QualityViolation.REVIEW_DOCUMENT_REQUIRED;
import static kz.kenes.quality.QualityViolation.REVIEW_INCOMPLETE;
import static kz.kenes.quality.QualityViolation.REVIEW_INPUT_MISSING;
import static kz.kenes.quality.QualityViolation.REVIEW_IN_FUTURE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.quality.vocabulary.ReviewInput;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** A review of the system by the management: its inputs as they were, what was concluded, what was decided. */
@Entity
@Table(name = "management_review")
public class ManagementReview extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String conclusion;

    @Column(name = "decided")
    private String decision;

    @Column(name = "proof")
    private String document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    @ElementCollection
    @CollectionTable(name = "review_figure", joinColumns = @JoinColumn(name = "review_id"))
    private List<ReviewFigure> figures = new ArrayList<>();

    protected ManagementReview() {}

    /**
     * Records a review; its inputs are kept as they are on that day.
     *
     * @param document minutes of the review: number and date
     * @param figures one for each input
     */
    @Clause("QUA-12")
    public ManagementReview(
            Institution institution,
            LocalDate heldOn,
            String conclusion,
            String decision,
            String document,
            Collection<ReviewFigure> figures,
            QualityKeeper by,
            LocalDate today) {
        require(by.reviews(), NOT_REVIEWER);
        require(!heldOn.isAfter(today), REVIEW_IN_FUTURE);
        require(said(conclusion) != null && said(decision) != null, REVIEW_INCOMPLETE);
        require(said(document) != null, REVIEW_DOCUMENT_REQUIRED);
        for (ReviewInput input : ReviewInput.values()) {
            require(figures.stream().anyMatch(one -> one.input() == input), REVIEW_INPUT_MISSING, input);
        }
        this.institution = institution;
        this.heldOn = heldOn;
        this.conclusion = said(conclusion);
        this.decision = said(decision);
        this.document = said(document);
        this.recordedBy = by.person();
        this.figures.addAll(figures);
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String conclusion() {
        return conclusion;
    }

    public String decision() {
        return decision;
    }

    /** Number and date of its minutes. */
    public String document() {
        return document;
    }

    public Person recordedBy() {
        return recordedBy;
    }

    /** The inputs as they were, in their order. */
    public List<ReviewFigure> figures() {
        return figures.stream()
                .sorted((one, other) -> one.input().compareTo(other.input()))
                .toList();
    }
}
