package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.BALLOT_CLOSED;
import static kz.kenes.council.voting.VotingViolation.BOX_DIFFERS;
import static kz.kenes.council.voting.VotingViolation.NOT_A_SECRET_VOTE;
import static kz.kenes.council.voting.VotingViolation.NOT_MEMBER;
import static kz.kenes.council.voting.VotingViolation.NOT_PRESENT;
import static kz.kenes.council.voting.VotingViolation.NOT_SECRETARY;
import static kz.kenes.council.voting.VotingViolation.NOT_YOUR_MEETING;
import static kz.kenes.council.voting.VotingViolation.QUESTION_REQUIRED;
import static kz.kenes.council.voting.VotingViolation.SECRET_VOTE;
import static kz.kenes.council.voting.VotingViolation.VOTED_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
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
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.people.Person;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;

/**
 * A vote on a question of an item: open, then closed for ever. The votes are handed in by the caller and not held here, so that
 * many members can vote at the same moment without touching the ballot.
 */
@Entity
@Table(name = "ballot")
public class Ballot extends BallotRecord {

    protected Ballot() {}

    /**
     * Opens a vote on an item, while the meeting is open and quorate. Another may follow when it is closed.
     *
     * @param question what is voted on; null for the draft decision of the item, or its title
     * @param by the secretary or the presider
     */
    public Ballot(AgendaItem item, LocalizedText question, Person by, Instant now) {
        this(item, question, BallotPurpose.MAIN, by, now);
    }

    /** Opens a vote on the matter of an item, on an amendment to it, or on how the meeting proceeds. */
    @Clause({"MTG-13", "MTG-16", "MTG-17"})
    public Ballot(AgendaItem item, LocalizedText question, BallotPurpose purpose, Person by, Instant now) {
        LocalizedText asked = question != null ? question : proposal(item);
        require(!asked.kk().isBlank(), QUESTION_REQUIRED);
        item.beginBallot(by, now);
        this.item = item;
        this.openOn = item;
        this.question = asked;
        this.purpose = purpose;
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
    @Clause({"CNL-11", "MTG-08", "MTG-16", "MTG-23"})
    public Vote cast(Attendance voter, Optional<Vote> earlier, Choice choice, String receipt, Instant now) {
        require(form == VotingForm.OPEN, SECRET_VOTE);
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
        require(form == VotingForm.OPEN, SECRET_VOTE);
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

    /**
     * A member votes secretly: the paper tells that he or she has voted; the choice goes into the box by itself.
     *
     * @param voter the line of the roll of a person who has no paper of this vote yet
     * @param receipt random code that proves the paper
     */
    @Clause({"MTG-08", "MTG-17", "MTG-23"})
    public BallotPaper handPaper(Attendance voter, String receipt) {
        requireOpen();
        require(form == VotingForm.SECRET, NOT_A_SECRET_VOTE);
        require(voter.meeting() == meeting(), NOT_YOUR_MEETING);
        require(voter.isPresent(), NOT_PRESENT, voter.person().fullName());
        return new BallotPaper(this, voter.person(), receipt);
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
        return presentWithout(voters(votes));
    }

    /** Members present now who have no paper of this secret vote. */
    public Set<Person> withoutPaper(Collection<BallotPaper> papers) {
        return presentWithout(holders(papers));
    }

    private Set<Person> presentWithout(List<Person> some) {
        Set<Person> rest = meeting().roll().present();
        some.forEach(rest::remove);
        return rest;
    }

    private static List<Person> voters(Collection<Vote> votes) {
        return votes.stream().map(Vote::voter).toList();
    }

    private static List<Person> holders(Collection<BallotPaper> papers) {
        return papers.stream().map(BallotPaper::holder).toList();
    }

    /**
     * Closes the vote and decides by the edition of the meeting. Final.
     *
     * @param votes all votes on this ballot
     * @param by the secretary or the presider
     */
    @Clause({"CNL-54", "MTG-13", "MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    public void close(Collection<Vote> votes, Person by, Instant now) {
        require(form == VotingForm.OPEN, SECRET_VOTE);
        finish(resultSoFar(votes), voters(votes), by, now);
    }

    /**
     * Closes a secret vote and counts the box. Final.
     *
     * @param papers all papers of this vote
     * @param box with as many choices
     * @param by the secretary or the presider
     */
    @Clause({"CNL-54", "MTG-13", "MTG-17", "MTG-18", "MTG-22"})
    public void closeSecret(Collection<BallotPaper> papers, SecretBox box, Person by, Instant now) {
        require(form == VotingForm.SECRET, NOT_A_SECRET_VOTE);
        require(papers.size() == box.choices().size(), BOX_DIFFERS);
        finish(secretResult(papers, box), holders(papers), by, now);
    }

    private void finish(BallotResult counted, List<Person> voters, Person by, Instant now) {
        requireOpen();
        require(by == meeting().presider() || meeting().isSecretary(by, Body.dayOf(now)), NOT_SECRETARY);
        result = counted;
        participants.addAll(participantsOf(voters));
        state = BallotState.CLOSED;
        closedAt = now;
        openOn = null;
        item.endBallot();
    }

    /** What the result would be if the vote were closed with these votes now. */
    @Clause({"MTG-13", "MTG-18", "MTG-19", "MTG-20"})
    public BallotResult resultSoFar(Collection<Vote> votes) {
        VotingRule rule = VotingRule.of(meeting().edition().rules());
        return result(rule, voters(votes), Tally.of(votes, meeting().presider()));
    }

    /** What a secret vote gives with this box; a tie cannot be broken, because nobody's choice is known. */
    @Clause({"MTG-13", "MTG-17", "MTG-18"})
    public BallotResult secretResult(Collection<BallotPaper> papers, SecretBox box) {
        VotingRule rule = VotingRule.of(meeting().edition().rules()).withoutPresider();
        return result(rule, holders(papers), box.tally());
    }

    private BallotResult result(VotingRule rule, List<Person> voters, Tally tally) {
        EditionRules rules = meeting().edition().rules();
        int members = meeting().roll().lines().size();
        return BallotResult.of(
                rule, Quorum.of(rules, members, participantsOf(voters).size()), tally);
    }

    /** Those present now, and those who voted and have left. */
    private Set<Person> participantsOf(List<Person> voters) {
        Set<Person> all = new LinkedHashSet<>(meeting().roll().present());
        all.addAll(voters);
        return all;
    }

    void requireOpen() {
        require(state == BallotState.OPEN, BALLOT_CLOSED);
    }

    void requireSecretary(Person person, Instant now) {
        require(meeting().isSecretary(person, Body.dayOf(now)), NOT_SECRETARY);
    }
}
