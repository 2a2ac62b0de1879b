package kz.kenes.regulation;

import static kz.kenes.regulation.RegulationViolation.BASIS_REQUIRED;
import static kz.kenes.regulation.RegulationViolation.LABEL_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

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

/** One edition of a regulation: what it says on the days on which it is in force. What was decided under it stands for ever. */
@Entity
@Table(name = "edition")
public class Edition extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regulation_id")
    private Regulation regulation;

    private String label;
    private String basis;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    @Embedded
    private EditionRules rules;

    protected Edition() {}

    Edition(Regulation regulation, String label, String basis, LocalDate first, EditionRules rules) {
        require(label != null && !label.isBlank(), LABEL_REQUIRED);
        require(basis != null && !basis.isBlank(), BASIS_REQUIRED);
        this.regulation = regulation;
        this.label = label.strip();
        this.basis = basis.strip();
        this.validity = Validity.from(first);
        this.rules = rules;
    }

    void endOn(LocalDate lastDay) {
        validity = validity.until(lastDay);
    }

    public Regulation regulation() {
        return regulation;
    }

    /** Such as {@code 05}. */
    public String label() {
        return label;
    }

    /** The document that brought the edition into force. */
    public String basis() {
        return basis;
    }

    public Validity validity() {
        return validity;
    }

    public EditionRules rules() {
        return rules;
    }
}
