package kz.kenes.regulation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** One task, subject or direction of a {@link Remit}. */
@Entity
@Table(name = "remit_entry")
public class RemitEntry extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "remit_id")
    private Remit remit;

    private int number;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    protected RemitEntry() {}

    RemitEntry(Remit remit, int number, LocalizedText text) {
        this.remit = remit;
        this.number = number;
        this.text = Objects.requireNonNull(text);
    }

    public Remit remit() {
        return remit;
    }

    /** As in the document, from 1. */
    public int number() {
        return number;
    }

    /** Official in Kazakh; the other languages are translations. */
    public LocalizedText text() {
        return text;
    }
}
