package kz.kenes.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who heads a unit, and for how long. */
@Entity
@Table(name = "unit_head")
public class UnitHead extends Tenure {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    protected UnitHead() {}

    UnitHead(Unit unit, Person person, LocalDate first, String ground) {
        super(person, first, ground);
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
