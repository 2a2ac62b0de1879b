package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.NAME_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;

/** A position of the staff catalogue: one of the 23 of clauses 5.1 and 5.2, or a later extension (ORG-11). */
@Entity
@Table(name = "staff_position")
public class Position extends DomainEntity {

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_group")
    private PositionGroup group;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private String ground;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    protected Position() {}

    /**
     * Extends the catalogue.
     *
     * @param ordinal its place in the catalogue
     * @param ground the document that extends it
     */
    @Clause("ORG-11")
    public Position(int ordinal, PositionGroup group, LocalizedText name, String ground, LocalDate first) {
        require(group != null && name != null && !name.kk().isBlank(), NAME_REQUIRED);
        this.ordinal = ordinal;
        this.group = group;
        this.name = name;
        this.ground = ground;
        this.validity = Validity.from(first);
    }

    /** Whether staff of that category may hold the position. */
    @Clause({"ORG-11", "ORG-12"})
    public boolean suits(StaffCategory category) {
        return group.covers(category);
    }

    public int ordinal() {
        return ordinal;
    }

    public PositionGroup group() {
        return group;
    }

    public LocalizedText name() {
        return name;
    }

    public String ground() {
        return ground;
    }

    public Validity validity() {
        return validity;
    }
}
