package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.EDITION_IN_PAST;
import static kz.kenes.approval.ApprovalViolation.GROUND_REQUIRED;
import static kz.kenes.approval.ApprovalViolation.NO_EDITION;
import static kz.kenes.approval.ApprovalViolation.STEPS_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;

/**
 * The way that subjects of one kind travel until they are approved. It changes by a new edition from a day on; what was submitted
 * before keeps the edition by which it began.
 */
@Entity
@Table(name = "approval_route")
public class Route extends DomainEntity {

    @Column(name = "route_key")
    private String key;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @OneToMany(mappedBy = "route", cascade = CascadeType.ALL)
    @OrderBy("validity.validFrom")
    private List<RouteEdition> editions = new ArrayList<>();

    protected Route() {}

    /** @param key what the owning feature submits by it, such as {@code council.agenda} */
    public Route(String key, LocalizedText name) {
        this.key = key;
        this.name = name;
    }

    /**
     * Brings other steps into force; the edition before ends on the day before.
     *
     * @param ground number, date and title of the document that changes the route
     * @param first after today, so that nothing already submitted is judged anew
     */
    public RouteEdition change(LocalDate first, String ground, List<StepPlan> steps, LocalDate today) {
        require(first.isAfter(today), EDITION_IN_PAST, today);
        return issue(first, ground, steps);
    }

    /** Brings the first steps into force, or others before anything was submitted by them. */
    public RouteEdition issue(LocalDate first, String ground, List<StepPlan> steps) {
        require(ground != null && !ground.isBlank(), GROUND_REQUIRED);
        require(!steps.isEmpty(), STEPS_REQUIRED);
        editions.removeIf(edition -> !edition.validity().validFrom().isBefore(first));
        editions.stream()
                .filter(edition -> edition.validity().includes(first))
                .forEach(edition -> edition.endOn(first.minusDays(1)));
        RouteEdition edition = new RouteEdition(this, first, ground.strip(), steps);
        editions.add(edition);
        return edition;
    }

    /** @throws RuleViolation if none is in force on that day */
    public RouteEdition editionOn(LocalDate day) {
        RouteEdition found = editions.stream()
                .filter(edition -> edition.validity().includes(day))
                .findFirst()
                .orElse(null);
        require(found != null, NO_EDITION, name, day);
        return found;
    }

    public String key() {
        return key;
    }

    public LocalizedText name() {
        return name;
    }

    /** The earliest first. */
    public List<RouteEdition> editions() {
        return List.copyOf(editions);
    }
}
