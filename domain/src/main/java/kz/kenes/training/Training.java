package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.COST_NEGATIVE;
import static kz.kenes.training.TrainingViolation.DATES_OUTSIDE_YEAR;
import static kz.kenes.training.TrainingViolation.DATES_OUT_OF_ORDER;
import static kz.kenes.training.TrainingViolation.DIRECTION_REQUIRED;
import static kz.kenes.training.TrainingViolation.HOURS_NOT_POSITIVE;
import static kz.kenes.training.TrainingViolation.JUSTIFICATION_REQUIRED;
import static kz.kenes.training.TrainingViolation.PROVIDER_REQUIRED;
import static kz.kenes.training.TrainingViolation.TITLE_REQUIRED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.shared.Clause;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/** A training that may stand in a plan: what, in which form, for which purpose, when, for how much. */
@Embeddable
public class Training implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "training_area")
    private TrainingArea area;

    @Enumerated(EnumType.STRING)
    @Column(name = "training_form")
    private TrainingForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "training_purpose")
    private TrainingPurpose purpose;

    private String title;
    private String provider;
    private String subject;

    @Column(name = "priority_direction")
    private String direction;

    private int hours;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private BigDecimal cost;
    private String contract;
    private String justification;

    protected Training() {}

    /** @param year of the plan; the training begins and ends in it */
    @Clause({"TRN-02", "TRN-03", "TRN-05", "TRN-06", "TRN-07", "TRN-36"})
    public Training(TrainingDraft draft, int year) {
        area = Objects.requireNonNull(draft.area());
        form = Objects.requireNonNull(draft.form());
        purpose = Objects.requireNonNull(draft.purpose());
        title = said(draft.title());
        require(title != null, TITLE_REQUIRED);
        provider = said(draft.provider());
        require(provider != null, PROVIDER_REQUIRED);
        subject = said(draft.subject());
        direction = said(draft.direction());
        require(!form.isOnPriorityDirection() || direction != null, DIRECTION_REQUIRED);
        hours = draft.hours();
        require(hours > 0, HOURS_NOT_POSITIVE);
        startsOn = Objects.requireNonNull(draft.startsOn());
        endsOn = Objects.requireNonNull(draft.endsOn());
        require(!endsOn.isBefore(startsOn), DATES_OUT_OF_ORDER);
        require(startsOn.getYear() == year && endsOn.getYear() == year, DATES_OUTSIDE_YEAR, year);
        cost = Objects.requireNonNull(draft.cost());
        require(cost.signum() >= 0, COST_NEGATIVE);
        contract = said(draft.contract());
        justification = said(draft.justification());
        require(!form.isJustified() || justification != null, JUSTIFICATION_REQUIRED);
    }

    /** At a foreign university, a scientific or a production organisation by a contract or an agreement. */
    @Clause("TRN-04")
    boolean isContracted() {
        return !form.isByContract() || contract != null;
    }

    /** True if the person would have to be in two places on one day. */
    @Clause("TRN-13")
    public boolean overlaps(Training other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }

    public TrainingArea area() {
        return area;
    }

    public TrainingForm form() {
        return form;
    }

    public TrainingPurpose purpose() {
        return purpose;
    }

    public String title() {
        return title;
    }

    public String provider() {
        return provider;
    }

    /** Which taught subject it serves, or null. */
    public String subject() {
        return subject;
    }

    /** Priority direction, or null. */
    public String direction() {
        return direction;
    }

    public int hours() {
        return hours;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** In tenge. */
    public BigDecimal cost() {
        return cost;
    }

    public String contract() {
        return contract;
    }

    public String justification() {
        return justification;
    }
}
