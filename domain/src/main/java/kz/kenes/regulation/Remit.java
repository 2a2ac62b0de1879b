package kz.kenes.regulation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;

/**
 * A list of what bodies of a kind are there for – tasks, subjects, directions – as a document words it. It holds for a time: work
 * stays linked to the list that was in force on its day.
 */
@Entity
@Table(name = "remit")
public class Remit extends DomainEntity {

    @Enumerated(EnumType.STRING)
    private RemitKind kind;

    private String source;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    @OneToMany(mappedBy = "remit", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<RemitEntry> entries = new ArrayList<>();

    protected Remit() {}

    /** @param source where the list stands, such as {@code ЖН-АЛТ-01, 5.1.3-т.} */
    @Clause({"CNL-08", "CNL-23", "CNL-40"})
    public Remit(RemitKind kind, String source, LocalDate first) {
        this.kind = kind;
        this.source = source;
        this.validity = Validity.from(first);
    }

    /**
     * Adds the next entry.
     *
     * @param text official in Kazakh; the other languages are translations
     */
    public RemitEntry add(LocalizedText text) {
        RemitEntry entry = new RemitEntry(this, entries.size() + 1, text);
        entries.add(entry);
        return entry;
    }

    public boolean isInForceOn(LocalDate day) {
        return validity.includes(day);
    }

    public RemitKind kind() {
        return kind;
    }

    /** The document and its clause. */
    public String source() {
        return source;
    }

    public Validity validity() {
        return validity;
    }

    /** In the order of the document. */
    public List<RemitEntry> entries() {
        return List.copyOf(entries);
    }
}
