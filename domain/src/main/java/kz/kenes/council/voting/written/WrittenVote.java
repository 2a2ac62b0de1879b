package kz.kenes.council.voting.written;

import static kz.kenes.council.voting.written.WrittenViolation.ANSWERED_ALREADY;
import static kz.kenes.council.voting.written.WrittenViolation.CLOSED_ALREADY;
import static kz.kenes.council.voting.written.WrittenViolation.NOT_ALLOWED;
import static kz.kenes.council.voting.written.WrittenViolation.NOT_MEMBER;
import static kz.kenes.council.voting.written.WrittenViolation.NOT_OFFICER;
import static kz.kenes.council.voting.written.WrittenViolation.QUESTION_REQUIRED;
import static kz.kenes.council.voting.written.WrittenViolation.REASON_REQUIRED;
import static kz.kenes.council.voting.written.WrittenViolation.TERM_OVER;
import static kz.kenes.council.voting.written.WrittenViolation.TERM_RUNNING;
import static kz.kenes.council.voting.written.WrittenViolation.TERM_TOO_SHORT;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.council.voting.Tally;
import kz.kenes.council.voting.VotingRule;
import kz.kenes.people.Person;
import kz.kenes.regulation.Edition;
import kz.kenes.regulation.EditionRules;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/**
 * A vote in writing between meetings: open for a term, then closed for ever. It is judged by the edition and the composition of the
 * day on which it was opened; who answers counts as present.
 */
@Entity
@Table(name = "written_vote")
public class WrittenVote extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "question_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "question_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "question_en"))
    private LocalizedText question;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "ballot_state")
    private BallotState state = BallotState.OPEN;

    @Column(name = "opened_at")
    private Instant openedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opened_by_id")
    private Person openedBy;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int seats;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private BallotResult result;

    protected WrittenVote() {}

    /**
     * Opens a written vote, where the edition of the day allows it.
     *
     * @param reason why it does not wait for a meeting
     * @param ends the last instant at which an answer is accepted
     * @param by the chair or the secretary of the body
     */
    @Clause({"CNL-54", "MTG-23"})
    public WrittenVote(Body body, LocalizedText question, String reason, Instant ends, Person by, Instant now) {
        LocalDate today = Body.dayOf(now);
        this.edition = body.editionOn(today);
        int days = edition.rules().writtenDays();
        require(days > 0, NOT_ALLOWED, edition.label());
        require(body.isChair(by, today) || body.isSecretary(by, today), NOT_OFFICER);
        require(question != null && !question.kk().isBlank(), QUESTION_REQUIRED);
        require(reason != null && !reason.isBlank(), REASON_REQUIRED);
        require(!ends.isBefore(now.plus(Duration.ofDays(days))), TERM_TOO_SHORT, days);
        this.body = body;
        this.question = question;
        this.reason = reason.strip();
        this.openedAt = now;
        this.openedBy = by;
        this.endsAt = ends;
        this.seats = body.seatsOn(today).size();
    }

    /** The day whose composition and edition count. */
    public LocalDate day() {
        return Body.dayOf(openedAt);
    }

    /** Those who may answer: the holders of seats on the day of the opening, each once. */
    @Clause({"CNL-19", "MTG-23"})
    public Set<Person> voters() {
        Set<Person> voters = new LinkedHashSet<>();
        body.seatsOn(day()).forEach(seat -> seat.holderOn(day()).ifPresent(voters::add));
        return voters;
    }

    /**
     * A member answers. The same choice again answers with what is recorded; a different one is refused. The last instant of the
     * term still counts.
     *
     * @param earlier the answer of this person, if any
     * @param receipt random code that proves the answer
     */
    @Clause("MTG-23")
    public WrittenAnswer answer(
            Person person, Optional<WrittenAnswer> earlier, Choice choice, String receipt, Instant now) {
        if (earlier.isPresent() && earlier.get().choice() == choice) {
            return earlier.get();
        }
        require(state == BallotState.OPEN, CLOSED_ALREADY);
        require(!now.isAfter(endsAt), TERM_OVER);
        require(voters().contains(person), NOT_MEMBER, person.fullName());
        earlier.ifPresent(one -> require(false, ANSWERED_ALREADY, one.choice()));
        return new WrittenAnswer(this, person, choice, receipt, now);
    }

    /**
     * Closes the vote after its term, or earlier when everybody has answered, and decides by the edition of its day. Final.
     *
     * @param answers all answers
     * @param by the chair or the secretary of the body
     */
    @Clause({"CNL-54", "MTG-13", "MTG-18", "MTG-19", "MTG-20", "MTG-21"})
    public void close(Collection<WrittenAnswer> answers, Person by, Instant now) {
        require(state == BallotState.OPEN, CLOSED_ALREADY);
        LocalDate today = Body.dayOf(now);
        require(body.isChair(by, today) || body.isSecretary(by, today), NOT_OFFICER);
        int waiting = voters().size() - answers.size();
        require(now.isAfter(endsAt) || waiting == 0, TERM_RUNNING, waiting);
        result = counted(answers);
        state = BallotState.CLOSED;
        closedAt = now;
    }

    private BallotResult counted(Collection<WrittenAnswer> answers) {
        EditionRules rules = edition.rules();
        Optional<Choice> chair = answers.stream()
                .filter(answer -> body.isChair(answer.person(), day()))
                .map(WrittenAnswer::choice)
                .findFirst();
        Tally tally = new Tally(
                count(answers, Choice.FOR), count(answers, Choice.AGAINST), count(answers, Choice.ABSTAINED), chair);
        return BallotResult.of(VotingRule.of(rules), Quorum.of(rules, seats, answers.size()), tally);
    }

    private static int count(Collection<WrittenAnswer> answers, Choice choice) {
        return Math.toIntExact(
                answers.stream().filter(answer -> answer.choice() == choice).count());
    }

    public Body body() {
        return body;
    }

    public Edition edition() {
        return edition;
    }

    public LocalizedText question() {
        return question;
    }

    /** Why it did not wait for a meeting. */
    public String reason() {
        return reason;
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

    /** The last instant at which an answer is accepted. */
    public Instant endsAt() {
        return endsAt;
    }

    /** Seats that count for the quorum. */
    public int seats() {
        return seats;
    }

    /** Null while open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Null while open. */
    public BallotResult result() {
        return result;
    }
}
