package kz.kenes.quality;

import static kz.kenes.quality.QualityViolation.ACTION_TERM_PAST;
import static kz.kenes.quality.QualityViolation.ANALYSIS_REQUIRED;
import static kz.kenes.quality.QualityViolation.CAUSE_REQUIRED;
import static kz.kenes.quality.QualityViolation.CHECKER_DID_IT;
import static kz.kenes.quality.QualityViolation.CHECKER_REQUIRED;
import static kz.kenes.quality.QualityViolation.CONTROL_OF_OTHER_UNIT;
import static kz.kenes.quality.QualityViolation.FOUND_BEFORE_CONTROL;
import static kz.kenes.quality.QualityViolation.FOUND_IN_FUTURE;
import static kz.kenes.quality.QualityViolation.NOT_CHECKER;
import static kz.kenes.quality.QualityViolation.NOT_DEMANDER;
import static kz.kenes.quality.QualityViolation.NOT_KEEPER;
import static kz.kenes.quality.QualityViolation.NOT_RAISER;
import static kz.kenes.quality.QualityViolation.REMOVAL_TERM_BEFORE_FINDING;
import static kz.kenes.quality.QualityViolation.REMOVAL_TERM_REQUIRED;
import static kz.kenes.quality.QualityViolation.TEXT_REQUIRED;
import static kz.kenes.quality.vocabulary.NonconformityState.ACTION_DONE;
import static kz.kenes.quality.vocabulary.NonconformityState.ACTION_SET;
import static kz.kenes.quality.vocabulary.NonconformityState.ANALYSED;
import static kz.kenes.quality.vocabulary.NonconformityState.CLOSED;
import static kz.kenes.quality.vocabulary.NonconformityState.OPEN;
import static kz.kenes.quality.vocabulary.NonconformityState.RECHECK;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformityAct;
import kz.kenes.shared.Clause;
import kz.kenes.training.UnitMinutes;

/**
 * Something in a unit that is not as it was planned or required: open → analysed, if need be → action set → action done → recheck →
 * closed; a negative recheck leads back to new actions.
 */
@Entity
@Table(name = "nonconformity")
public class Nonconformity extends NonconformityRecord {

    protected Nonconformity() {}

    /**
     * Enters it in the journal.
     *
     * @param number the next one in the journal of the institution and year
     */
    @Clause({"QUA-06", "QUA-09", "QUA-10"})
    public Nonconformity(Unit unit, NonconformityDraft draft, int number, Standing by, Instant now, LocalDate today) {
        require(by.mayRaise(draft.source()), draft.source().isDemanded() ? NOT_DEMANDER : NOT_RAISER, draft.source());
        require(said(draft.text()) != null, TEXT_REQUIRED);
        require(said(draft.cause()) != null, CAUSE_REQUIRED);
        require(!draft.foundOn().isAfter(today), FOUND_IN_FUTURE);
        require(!draft.source().isDemanded() || draft.removeBy() != null, REMOVAL_TERM_REQUIRED, draft.source());
        require(draft.removeBy() == null || !draft.removeBy().isBefore(draft.foundOn()), REMOVAL_TERM_BEFORE_FINDING);
        requireFoundBy(draft.control(), unit, draft.foundOn());
        this.unit = unit;
        this.institution = unit.institution();
        this.year = today.getYear();
        this.number = number;
        this.source = draft.source();
        this.requirement = said(draft.requirement());
        this.description = said(draft.text());
        this.causeKind = Objects.requireNonNullElse(draft.causeKind(), CauseKind.OTHER);
        this.cause = said(draft.cause());
        this.foundOn = draft.foundOn();
        this.removeBy = draft.removeBy();
        this.control = draft.control();
        this.origin = draft.origin();
        this.key = draft.key();
        this.raisedBy = by.person();
        this.state = OPEN;
        happened(NonconformityAct.RAISED, now, by.person(), cause);
    }

    private static void requireFoundBy(ControlRecord control, Unit unit, LocalDate foundOn) {
        if (control != null) {
            require(control.unit() == unit, CONTROL_OF_OTHER_UNIT);
            require(!foundOn.isBefore(control.heldOn()), FOUND_BEFORE_CONTROL, control.heldOn());
        }
    }

    /**
     * Tells what the analysis of the causes has shown; not every nonconformity needs one.
     *
     * @param heldAt minutes of the meeting at which it was done, or null
     */
    @Clause("QUA-07")
    public void analyse(String shown, CauseKind kind, UnitMinutes heldAt, Standing by, Instant now) {
        require(by.keeps(), NOT_KEEPER);
        requireState(EnumSet.of(OPEN, ANALYSED, ACTION_SET));
        require(said(shown) != null, ANALYSIS_REQUIRED);
        analysis = said(shown);
        causeKind = Objects.requireNonNullElse(kind, causeKind);
        minutes = heldAt == null ? minutes : heldAt;
        if (state == OPEN) {
            state = ANALYSED;
        }
        happened(NonconformityAct.ANALYSED, now, by.person(), analysis);
    }

    /** Sets what somebody has to do, and by when. */
    @Clause("QUA-07")
    public CorrectiveAction act(
            String task, Person responsible, LocalDate due, Standing by, Instant now, LocalDate today) {
        require(by.keeps(), NOT_KEEPER);
        requireState(EnumSet.of(OPEN, ANALYSED, ACTION_SET));
        CorrectiveAction action = new CorrectiveAction(this, task, responsible, due, today);
        actions.add(action);
        state = ACTION_SET;
        happened(NonconformityAct.ACTION_SET, now, by.person(), action.task());
        return action;
    }

    /**
     * The responsible person reports an action as done.
     *
     * @return true if it was the last one that was open
     */
    @Clause("QUA-08")
    public boolean finish(
            CorrectiveAction action,
            String outcome,
            String evidence,
            Long file,
            Person by,
            Instant now,
            LocalDate today) {
        requireState(EnumSet.of(ACTION_SET));
        action.finish(outcome, evidence, file, by, today);
        happened(NonconformityAct.ACTION_DONE, now, by, action.outcome());
        if (openActions().isEmpty()) {
            state = ACTION_DONE;
            return true;
        }
        return false;
    }

    /** Names who looks again: nobody who was to do something about it. */
    @Clause("QUA-08")
    public void appoint(Person person, LocalDate until, Standing by, Instant now, LocalDate today) {
        require(by.keeps(), NOT_KEEPER);
        requireState(EnumSet.of(ACTION_DONE, RECHECK));
        require(person != null && until != null, CHECKER_REQUIRED);
        require(!did(person), CHECKER_DID_IT, person == null ? "" : person.fullName());
        require(!until.isBefore(today), ACTION_TERM_PAST);
        checker = person;
        checkBy = until;
        state = RECHECK;
        happened(NonconformityAct.CHECKER_NAMED, now, by.person(), person.fullName());
    }

    /** True for whoever is responsible for one of its actions. */
    @Clause("QUA-08")
    public boolean did(Person person) {
        return actions.stream().anyMatch(action -> action.responsible() == person);
    }

    /** Only a positive result closes it; a negative one opens it for new actions. */
    @Clause("QUA-08")
    public void recheck(boolean positive, String result, Person by, Instant now, LocalDate today) {
        requireState(EnumSet.of(RECHECK));
        require(by == checker, NOT_CHECKER);
        Recheck look = new Recheck(this, by, positive, result, today);
        rechecks.add(look);
        happened(positive ? NonconformityAct.CLOSED : NonconformityAct.REOPENED, now, by, look.result());
        if (positive) {
            state = CLOSED;
        } else {
            state = ACTION_SET;
            round++;
            checker = null;
            checkBy = null;
        }
    }

    /** The actions that are not done yet. */
    public List<CorrectiveAction> openActions() {
        return actions.stream().filter(action -> !action.isDone()).toList();
    }

    /** True while it is open and a term has passed: that of its removal, of an action, or of the recheck. */
    @Clause({"QUA-07", "QUA-09"})
    public boolean isOverdueOn(LocalDate day) {
        return state.isOpen()
                && (isPast(removeBy, day)
                        || isPast(checkBy, day)
                        || actions.stream().anyMatch(action -> action.isOverdueOn(day)));
    }

    private static boolean isPast(LocalDate term, LocalDate day) {
        return term != null && day.isAfter(term);
    }
}
