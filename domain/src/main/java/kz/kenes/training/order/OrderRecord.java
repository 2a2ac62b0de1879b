package kz.kenes.training.order;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.training.order.vocabulary.OrderState;

/** What is known about a trip order at any time of its life. */
@MappedSuperclass
public abstract class OrderRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    Institution institution;

    @Column(name = "request_key")
    String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "order_state")
    OrderState state = OrderState.DRAFTED;

    @Embedded
    Trip trip;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    List<OrderLine> lines = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changes_id")
    TrainingOrder changes;

    @Column(name = "change_reason")
    String changeReason;

    @Column(name = "order_year")
    Integer year;

    @Column(name = "order_number")
    Integer number;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "signer_id")
    Person signer;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "signer_title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "signer_title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "signer_title_en"))
    LocalizedText signerTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drafted_by_id")
    Person draftedBy;

    @Column(name = "drafted_at")
    Instant draftedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issued_by_id")
    Person issuedBy;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "cancel_reason")
    String cancelReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cancelled_by_id")
    Person cancelledBy;

    @Column(name = "cancelled_at")
    Instant cancelledAt;

    public Institution institution() {
        return institution;
    }

    public OrderState state() {
        return state;
    }

    public Trip trip() {
        return trip;
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    /** The order that this one changes, or null. */
    public TrainingOrder changes() {
        return changes;
    }

    /** Why the earlier order is changed, or null. */
    public String changeReason() {
        return changeReason;
    }

    /** Number within the calendar year of issue; null for a draft. */
    public Integer number() {
        return number;
    }

    /** Null for a draft. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Null for a draft. */
    public Person signer() {
        return signer;
    }

    /** The post of the signer on the day of issue; null for a draft. */
    public LocalizedText signerTitle() {
        return signerTitle;
    }

    public Person draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Person issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Null unless it is cancelled. */
    public String cancelReason() {
        return cancelReason;
    }

    public Person cancelledBy() {
        return cancelledBy;
    }

    public Instant cancelledAt() {
        return cancelledAt;
    }
}
