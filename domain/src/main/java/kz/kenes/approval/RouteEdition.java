package kz.kenes.approval;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;

/** The steps of a route as they are from a day on. */
@Entity
@Table(name = "approval_route_edition")
public class RouteEdition extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "route_id")
    private Route route;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    private String ground;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<RouteStep> steps = new ArrayList<>();

    protected RouteEdition() {}

    RouteEdition(Route route, LocalDate first, String ground, List<StepPlan> plans) {
        this.route = route;
        this.validity = Validity.from(first);
        this.ground = ground;
        for (StepPlan plan : plans) {
            steps.add(new RouteStep(this, steps.size() + 1, plan));
        }
    }

    void endOn(LocalDate lastDay) {
        validity = validity.until(lastDay);
    }

    public Route route() {
        return route;
    }

    public Validity validity() {
        return validity;
    }

    /** Number, date and title of the document on which the steps rest. */
    public String ground() {
        return ground;
    }

    /** In their order. */
    public List<RouteStep> steps() {
        return steps.stream().sorted(Comparator.comparing(RouteStep::ordinal)).toList();
    }
}
