package kz.kenes.training.order;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.order.OrderViolation.DAYS_NOT_COVERED;
import static kz.kenes.training.order.OrderViolation.DAYS_OUT_OF_ORDER;
import static kz.kenes.training.order.OrderViolation.PLACE_REQUIRED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.training.Training;

/** Where employees are sent, for which days, and on what paper beside the consolidated schedule. */
@Embeddable
public class Trip implements Serializable {

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "place_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "place_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "place_en"))
    private LocalizedText place;

    @Column(name = "departs_on")
    private LocalDate departsOn;

    @Column(name = "returns_on")
    private LocalDate returnsOn;

    @Column(name = "issued_in")
    private String issuedIn;

    private String ground;

    protected Trip() {}

    /**
     * @param place where they go; town and organisation
     * @param issuedIn the town in which the order is issued, without «қ.» or «г.», or null
     * @param ground a document beside the consolidated schedule, such as an invitation, or null
     */
    @Clause("TRN-17")
    public Trip(LocalizedText place, LocalDate departsOn, LocalDate returnsOn, String issuedIn, String ground) {
        require(place != null && !place.kk().isBlank(), PLACE_REQUIRED);
        this.place = place;
        this.departsOn = Objects.requireNonNull(departsOn);
        this.returnsOn = Objects.requireNonNull(returnsOn);
        require(!returnsOn.isBefore(departsOn), DAYS_OUT_OF_ORDER);
        this.issuedIn = said(issuedIn);
        this.ground = said(ground);
    }

    static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Nobody is away later than the training begins or back before it ends. */
    @Clause("TRN-17")
    void requireCovers(Training training) {
        require(
                !departsOn.isAfter(training.startsOn()) && !returnsOn.isBefore(training.endsOn()),
                DAYS_NOT_COVERED,
                training.title(),
                training.startsOn(),
                training.endsOn());
    }

    public LocalizedText place() {
        return place;
    }

    public LocalDate departsOn() {
        return departsOn;
    }

    public LocalDate returnsOn() {
        return returnsOn;
    }

    /** Or null. */
    public String issuedIn() {
        return issuedIn;
    }

    /** Or null. */
    public String ground() {
        return ground;
    }
}
