package kz.kenes.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;

/** Where a unit stands in the tree, and for how long: under another unit, or directly under the institution. */
@Entity
@Table(name = "unit_placement")
public class UnitPlacement extends DomainEntity implements Dated {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    protected UnitPlacement() {}

    UnitPlacement(Unit unit, Unit parent, Validity validity) {
        this.unit = unit;
        this.parent = parent;
        this.validity = validity;
    }

    /** Null directly under the institution. */
    public Unit parent() {
        return parent;
    }

    @Override
    public Validity validity() {
        return validity;
    }

    @Override
    public void endOn(LocalDate lastDay) {
        validity = validity.until(lastDay);
    }

    void moveTo(Unit rightParent) {
        this.parent = rightParent;
    }
}
