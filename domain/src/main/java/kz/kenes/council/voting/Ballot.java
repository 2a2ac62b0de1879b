package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.BALLOT_CLOSED;
import static kz.kenes.council.voting.VotingViolation.NOT_MEMBER;
import static kz.kenes.council.voting.VotingViolation.NOT_PRESENT;
import static kz.kenes.council.voting.VotingViolation.NOT_SECRETARY;
import static kz.kenes.council.voting.VotingViolation.NOT_YOUR_MEETING;
import static kz.kenes.council.voting.VotingViolation.QUESTION_REQUIRED;
import static kz.kenes.council.voting.VotingViolation.VOTED_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.people.Person;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/**
 * A vote on a question of an item: open, then closed for ever. The votes are handed in by the caller and not held here, so that
 * many members can vote at the same moment without touching the ballot.
 */
@Entity
@Table(name = "ballot")
public class Ballot extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    /** The item while the vote is open, then null: unique, so that an item never has two open votes. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "open_on_item_id")
    private AgendaItem openOn;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "question_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "question_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "question_en"))
    private LocalizedText question;

    @Enumerated(EnumType.STRING)
    private VotingForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "ballot_state")
    private BallotState state = BallotState.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by_id")
    private Person openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private BallotResult result;

    @ManyToMany
    @JoinTable(
            name = "ballot_participant",
            joinColumns = @JoinColumn(name = "ballot_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private List<Person> participants = new ArrayList<>();

    protected Ballot() {}

    /**
     * Opens a vote on an item, while the meeting is open and quorate. Another may follow when it is closed.
     *
     * @param question what is voted on; null for the draft decision of the item, or its title
     * @param by the secretary or the presider
     */
    @Clause({"MTG-13", "MTG-16", "MTG-17"})
    public Ballot(AgendaItem item, LocalizedText question, Person by, Instant now) {
        LocalizedText asked = question != null ? question : proposal(item);
        require(!asked.kk().isBlank(), QUESTION_REQUIRED);
        item.beginBallot(by, now);
        this.item = item;
        this.openOn = item;
        this.question = asked;
        this.form = item.meeting().edition().rules().votingForm();
        this.openedAt = now;
        this.openedBy = by;
    }

    private static LocalizedText proposal(AgendaItem item) {
        return item.draftDecision() != null ? item.draftDecision() : item.title();
    }

    /**
     * Casts the vote of a member. The same choice again answers with the vote already recorded; a different one is refused.
     *
     * @param voter the line of the roll that the person holds
     * @param earlier the vote of this person on this ballot, if any
     * @param receipt random code that proves the vote
     */
    @Clause({"MTG-08", "MTG-16", "MTG-23"})
    public Vote cast(Attendance voter, Optional<Vote> earlier, Choice choice, String receipt, Instant now) {
        if (earlier.isPresent() && earlier.get().choice() == choice) {
            return earlier.get();
        }
        return enter(voter, earlier, choice, null, receipt, now);
    }

    private Vote enter(
            Attendance voter, Optional<Vote> earlier, Choice choice, Person by, String receipt, Instant now) {
        requireOpen();
        require(voter.meeting() == meeting(), NOT_YOUR_MEETING);
        Person person = voter.person();
        earlier.ifPresent(vote -> require(false, VOTED_ALREADY, person.fullName(), vote.choice()));
        require(voter.isPresent(), NOT_PRESENT, person.fullName());
        return new Vote(this, voter, choice, by, receipt, now);
    }

    /**
     * The secretary enters the show of hands.
     *
     * @param votes those on this ballot so far
     * @param others the choice of all present who are not named and have not voted; null enters only those named
     * @param named the choice of each named member
     * @param receipts gives a new random code at each call
     * @return the new votes
     */
    @Clause({"CNL-06", "CNL-19", "MTG-16", "MTG-23"})
    public List<Vote> recordHands(
            Collection<Vote> votes,
            Choice others,
            Map<Person, Choice> named,
            Supplier<String> receipts,
            Person secretary,
            Instant now) {
        requireOpen();
        requireSecretary(secretary, now);
        List<Vote> entered = new ArrayList<>();
        named.forEach((person, choice) ->
                entered.add(enter(lineOf(person), voteOf(person, votes), choice, secretary, receipts.get(), now)));
        if (others != null) {
            for (Person person : notVoted(votes)) {
                if (!named.containsKey(person)) {
                    entered.add(enter(lineOf(person), Optional.empty(), others, secretary, receipts.get(), now));
                }
            }
        }
        return entered;
    }

    private Attendance lineOf(Person person) {
        Optional<Attendance> line = meeting().roll().lineOf(person);
        require(line.isPresent(), NOT_MEMBER, person.fullName());
        return line.get();
    }

    private static Optional<Vote> voteOf(Person person, Collection<Vote> votes) {
        return votes.stream().filter(vote -> vote.voter() == person).findFirst();
    }

    /** Members present now who have not voted. */
    public Set<Person> notVoted(Collection<Vote> votes) {
        Set<Person> rest = meeting().roll().present();
        votes.forEach(vote -> rest.remove(vote.voter()));
        return rest;
    }

    /**
     * Closes the vote and decides by the edition of the meeting. Final.
     *
     * @param votes all votes on this ballot
     * @param by the secretary or the presider
     */
    @Clause({"CNL-54", "MTG-13", "MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    public void close(Collection<Vote> votes, Person by, Instant now) {
        requireOpen();
        require(by == meeting().presider() || meeting().isSecretary(by, Body.dayOf(now)), NOT_SECRETARY);
        result = resultSoFar(votes);
        participants.addAll(participantsOf(votes));
        state = BallotState.CLOSED;
        closedAt = now;
        openOn = null;
        item.endBallot();
    }

    /** What the result would be if the vote were closed with these votes now. */
    @Clause({"MTG-13", "MTG-18", "MTG-19", "MTG-20"})
    public BallotResult resultSoFar(Collection<Vote> votes) {
        EditionRules rules = meeting().edition().rules();
        int members = meeting().roll().lines().size();
        Quorum quorum = Quorum.of(rules, members, participantsOf(votes).size());
        return BallotResult.of(
                VotingRule.of(rules), quorum, Tally.of(votes, meeting().presider()));
    }

    /** Those present now, and those who voted and have left. */
    private Set<Person> participantsOf(Collection<Vote> votes) {
        Set<Person> all = new LinkedHashSet<>(meeting().roll().present());
        votes.forEach(vote -> all.add(vote.voter()));
        return all;
    }

    void requireOpen() {
        require(state == BallotState.OPEN, BALLOT_CLOSED);
    }

    void requireSecretary(Person person, Instant now) {
        require(meeting().isSecretary(person, Body.dayOf(now)), NOT_SECRETARY);
    }

    public AgendaItem item() {
        return item;
    }

    public Meeting meeting() {
        return item.meeting();
    }

    public LocalizedText question() {
        return question;
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
