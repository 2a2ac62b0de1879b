package kz.kenes.training.contract;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.contract.ContractViolation.SETTLED_IN_FUTURE;
import static kz.kenes.training.contract.ContractViolation.SETTLEMENT_INCOMPLETE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/** How the sum of a training has come back: the day, the document that proves it, and who recorded it. */
@Embeddable
public class Settlement implements Serializable {

    @Column(name = "settled_on")
    private LocalDate on;

    @Column(name = "settled_by_document")
    private String document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "settled_by_id")
    private Person by;

    protected Settlement() {}

    @Clause("TRN-35")
    Settlement(LocalDate on, String document, Person by, LocalDate today) {
        require(on != null && document != null && !document.isBlank(), SETTLEMENT_INCOMPLETE);
        require(!on.isAfter(today), SETTLED_IN_FUTURE);
        this.on = on;
        this.document = document.strip();
        this.by = by;
    }

    /** On which day the sum came back. */
    public LocalDate on() {
        return on;
    }

    /** Number and date of the payment or of the order by which it was withheld. */
    public String document() {
        return document;
    }

    /** Who recorded it. */
    public Person by() {
        return by;
    }
}
