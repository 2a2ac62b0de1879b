package kz.kenes.council.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What is known about a proposal at any time of its life: its words, its materials and its way. */
@MappedSuperclass
public abstract class ProposalRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Body body;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    LocalizedText title;

    String reason;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "draft_decision_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "draft_decision_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "draft_decision_en"))
    LocalizedText draftDecision;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposer_id")
    Person proposer;

    @Column(name = "source_account")
    String source;

    @Column(name = "draft_key")
    String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposal_state")
    ProposalState state = ProposalState.DRAFT;

    @Column(name = "moved_at")
    Instant movedAt;

    @ElementCollection
    @CollectionTable(name = "proposal_material", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "stored_file_id")
    List<Long> materials = new ArrayList<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<Station> stations = new ArrayList<>();

    protected ProposalRecord() {}

    /** Where it lies now; before it is sent, for which body it is meant. */
    public Body body() {
        return body;
    }

    public LocalizedText title() {
        return title;
    }

    /** Null in a draft without one. */
    public String reason() {
        return reason;
    }

    /** Null if none is proposed. */
    public LocalizedText draftDecision() {
        return draftDecision;
    }

    public Person proposer() {
        return proposer;
    }

    /** Account that wrote it down. */
    public String source() {
        return source;
    }

    public String key() {
        return key;
    }

    public ProposalState state() {
        return state;
    }

    /** When it was last drafted, sent or answered. */
    public Instant movedAt() {
        return movedAt;
    }

    /** Ids of stored files, in the order of attaching. */
    public List<Long> materials() {
        return List.copyOf(materials);
    }

    /** The bodies on its way, in order. */
    public List<Station> stations() {
        return List.copyOf(stations);
    }
}
