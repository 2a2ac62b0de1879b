package kz.kenes.council.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** A body on the way of a proposal: when it was sent there and by whom, when it was received, and what became of it. */
@Entity
@Table(name = "proposal_station")
@Clause("CNL-14")
public class Station extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private Proposal proposal;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    private boolean assigned;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_by_id")
    private Person sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "station_state")
    private ProposalState state = ProposalState.WAITING;

    @Column(name = "received_at")
    private Instant receivedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Person answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String answer;

    protected Station() {}

    Station(Proposal proposal, int ordinal, Body body, boolean assigned, String note, Person sentBy, Instant now) {
        this.proposal = proposal;
        this.ordinal = ordinal;
        this.body = body;
        this.assigned = assigned;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.sentBy = sentBy;
        this.sentAt = now;
    }

    void receive(Instant now) {
        if (receivedAt == null) {
            receivedAt = now;
        }
        if (state == ProposalState.WAITING) {
            state = ProposalState.RECEIVED;
        }
    }

    void include(AgendaItem newItem, Person secretary, Instant now) {
        receive(now);
        item = newItem;
        answer(ProposalState.INCLUDED, null, secretary, now);
    }

    /** The body answers; its answer is dated. */
    void answer(ProposalState reached, String words, Person by, Instant now) {
        state = reached;
        answer = words == null ? null : words.strip();
        answeredBy = by;
        answeredAt = now;
    }

    /** The meeting has ended with this; who answered remains the secretary. */
    void decide(ProposalState reached, Instant now) {
        state = reached;
        answeredAt = now;
    }

    /** Another sitting considers it. */
    void goesOver(AgendaItem next) {
        item = next;
    }

    /** The item left the agenda, or its meeting did not take place: the matter waits again. */
    void waitAgain() {
        state = ProposalState.RECEIVED;
        item = null;
        answeredBy = null;
        answeredAt = null;
    }

    boolean isOpen() {
        return state == ProposalState.WAITING || state == ProposalState.RECEIVED;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** Place on the way, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public Body body() {
        return body;
    }

    /** The body above has assigned it: the body has to consider it. */
    public boolean isAssigned() {
        return assigned;
    }

    public Person sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** What the sender said, or null. */
    public String note() {
        return note;
    }

    public ProposalState state() {
        return state;
    }

    /** Null until the secretary has it. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Null unless it is on an agenda. */
    public AgendaItem item() {
        return item;
    }

    public Person answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Why it was declined, or null. */
    public String answer() {
        return answer;
    }
}
