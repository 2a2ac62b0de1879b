package kz.kenes.council;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** One part of the structure of an association: a presidium, a section, a commission. */
@Entity
@Table(name = "body_structure_part")
public class StructurePart extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private Structure structure;

    private int ordinal;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private String purpose;

    protected StructurePart() {}

    StructurePart(Structure structure, int ordinal, PartDraft draft) {
        this.structure = structure;
        this.ordinal = ordinal;
        this.name = draft.name();
        this.purpose = draft.purpose() == null || draft.purpose().isBlank()
                ? null
                : draft.purpose().strip();
    }

    public Structure structure() {
        return structure;
    }

    /** Place in the list, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public LocalizedText name() {
        return name;
    }

    /** What it is there for, or null. */
    public String purpose() {
        return purpose;
    }
}
