package kz.kenes.council.voting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What is known about a vote: its question and form, and once it is closed its result and who took part. */
@MappedSuperclass
public abstract class BallotRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    AgendaItem item;

    /** The item while the vote is open, then null: unique, so that an item never has two open votes. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "open_on_item_id")
    AgendaItem openOn;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "question_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "question_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "question_en"))
    LocalizedText question;

    @Enumerated(EnumType.STRING)
    VotingForm form;

    @Enumerated(EnumType.STRING)
    BallotPurpose purpose = BallotPurpose.MAIN;

    @Enumerated(EnumType.STRING)
    @Column(name = "ballot_state")
    BallotState state = BallotState.OPEN;

    @Column(name = "opened_at")
    Instant openedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by_id")
    Person openedBy;

    @Column(name = "closed_at")
    Instant closedAt;

    @Embedded
    BallotResult result;

    @ManyToMany
    @JoinTable(
            name = "ballot_participant",
            joinColumns = @JoinColumn(name = "ballot_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    List<Person> participants = new ArrayList<>();

    protected BallotRecord() {}

    public AgendaItem item() {
        return item;
    }

    public Meeting meeting() {
        return item.meeting();
    }

    public LocalizedText question() {
        return question;
    }

    /** Whether the matter itself is voted on, an amendment to it, or how the meeting proceeds. */
    public BallotPurpose purpose() {
        return purpose;
    }

    public VotingForm form() {
        return form;
    }

    /** Votes are shown by name unless the edition makes the vote secret. */
    @Clause({"MTG-16", "MTG-17"})
    public boolean isByName() {
        return form == VotingForm.OPEN;
    }

    public BallotState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Person openedBy() {
        return openedBy;
    }

    /** Null while open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Count, ground and outcome; null while open. */
    public BallotResult result() {
        return result;
    }

    /** The persons counted present at the vote; empty while open. */
    public List<Person> participants() {
        return List.copyOf(participants);
    }

    public boolean isAdopted() {
        return result != null && result.isAdopted();
    }
}
