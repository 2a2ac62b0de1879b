package kz.kenes.quality.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.quality.api.InputRow;
import kz.kenes.quality.api.ManagementReviews;
import kz.kenes.quality.api.RecordReview;
import kz.kenes.quality.api.ReviewRow;
import kz.kenes.quality.api.UnitQuality;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** The review by the management: its inputs, the quality of the units, the reviews that were held. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final String INCOMPLETE = "quality.REVIEW_INCOMPLETE";

    /** The input beside which a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "quality.REVIEW_IN_FUTURE", "reviewDay",
            "quality.REVIEW_DOCUMENT_REQUIRED", "reviewDocument");

    @EJB
    private ManagementReviews journal;

    @Inject
    private Screen screen;

    private List<InputRow> inputs;
    private List<UnitQuality> units;
    private List<ReviewRow> reviews;
    private boolean reviewer;
    private LocalDate heldOn;
    private String conclusion;
    private String decision;
    private String document;

    @PostConstruct
    void read() {
        inputs = journal.inputs();
        units = journal.units();
        reviews = journal.reviews();
        reviewer = journal.mayReview();
    }

    public String record() {
        try {
            journal.record(new RecordReview(heldOn, conclusion, decision, document));
        } catch (KenesException refused) {
            if (INCOMPLETE.equals(refused.key())) {
                screen.wrong(conclusion == null || conclusion.isBlank() ? "conclusion" : "decision", refused);
                return null;
            }
            return screen.refused(refused, FIELDS);
        }
        screen.done("quality.review.recorded");
        return screen.to("/quality/review");
    }

    public List<InputRow> getInputs() {
        return inputs;
    }

    /** Units of which something is known. */
    public List<UnitQuality> getUnits() {
        return units.stream().filter(ReviewPage::isKnown).toList();
    }

    /** Names of the units of which nothing is known yet. */
    public List<Localized> getUnknownUnits() {
        return units.stream()
                .filter(unit -> !isKnown(unit))
                .map(UnitQuality::unit)
                .toList();
    }

    private static boolean isKnown(UnitQuality unit) {
        return unit.support() != null || unit.assessment() != null || unit.mark() != null || unit.open() > 0;
    }

    public List<ReviewRow> getReviews() {
        return reviews;
    }

    public boolean isReviewer() {
        return reviewer;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
