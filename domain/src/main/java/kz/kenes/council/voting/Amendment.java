package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.AMENDMENT_TEXT_REQUIRED;
import static kz.kenes.council.voting.VotingViolation.AMENDMENT_VOTED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.council.voting.vocabulary.MotionState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** An amendment to the draft decision of an item: words that replace others, or are added at the end. Each has its own vote. */
@Entity
@Table(name = "amendment")
public class Amendment extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "replaced_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "replaced_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "replaced_en"))
    private LocalizedText replaced;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "words_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "words_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "words_en"))
    private LocalizedText words;

    @Enumerated(EnumType.STRING)
    @Column(name = "motion_state")
    private MotionState state = MotionState.PROPOSED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    protected Amendment() {}

    Amendment(AgendaItem item, int ordinal, Person author, LocalizedText replaced, LocalizedText words) {
        require(words != null && !words.kk().isBlank(), AMENDMENT_TEXT_REQUIRED);
        this.item = item;
        this.ordinal = ordinal;
        this.author = author;
        this.replaced = replaced;
        this.words = words;
    }

    /** Opens the vote on this amendment alone. */
    @Clause({"MTG-13", "MTG-23", "MTG-25"})
    public Ballot openVote(Person by, Instant now) {
        require(state == MotionState.PROPOSED && ballot == null, AMENDMENT_VOTED);
        ballot = new Ballot(item, question(), BallotPurpose.AMENDMENT, by, now);
        return ballot;
    }

    /** Takes over what its vote decided. */
    @Clause("MTG-25")
    public void settle() {
        state = ballot.isAdopted() ? MotionState.ADOPTED : MotionState.REJECTED;
    }

    public void withdraw(Person by, Instant now) {
        item.meeting().requireConductedBy(by, now);
        require(state == MotionState.PROPOSED && ballot == null, AMENDMENT_VOTED);
        state = MotionState.WITHDRAWN;
    }

    /** What the members are asked. */
    public LocalizedText question() {
        return new LocalizedText(asked(Language.KK), asked(Language.RU), asked(Language.EN));
    }

    private String asked(Language language) {
        String newWords = words.toLocalized().in(language);
        return replaced == null
                ? Wording.phrase("council.voting", "amendment.add", language, newWords)
                : Wording.phrase(
                        "council.voting",
                        "amendment.replace",
                        language,
                        replaced.toLocalized().in(language),
                        newWords);
    }

    public AgendaItem item() {
        return item;
    }

    /** Place among the amendments of the item, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** Null if it came from the chair. */
    public Person author() {
        return author;
    }

    /** The words that it replaces; null if its own are added at the end. */
    public LocalizedText replaced() {
        return replaced;
    }

    public LocalizedText words() {
        return words;
    }

    public MotionState state() {
        return state;
    }

    /** Null before its vote. */
    public Ballot ballot() {
        return ballot;
    }
}
