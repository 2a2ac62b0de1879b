package kz.kenes.journal.service;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import kz.kenes.journal.Act;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Noteworthy;
import kz.kenes.shared.service.Refusals;

/** Tells the journal how calls ended that left no entry in their own transaction. */
@ApplicationScoped
class CallEnd {

    private static final System.Logger LOG = System.getLogger("kz.kenes.journal");

    /** Refusals that the journal tells of queries too: somebody tried to see what is not theirs. */
    private static final Set<String> TOLD_OF_QUERIES = Set.of(
            SharedViolation.NOT_ALLOWED.key(), SharedViolation.SIGNED_OUT.key(), SharedViolation.UNEXPECTED.key());

    @EJB
    private JournalWriter writer;

    @Inject
    private JournalEntries entries;

    @Inject
    private Caller caller;

    @Inject
    private Refusals refusals;

    @Inject
    private Clock clock;

    Call begin(Method method, Object[] arguments) {
        return Call.open(method, arguments, clock.instant());
    }

    /** A command without a transaction of its own has not been told yet. */
    void accepted(Call call, Object result) {
        if (!call.query() && !call.recorded()) {
            tell(call, ActOutcome.ACCEPTED, "", "", result);
        }
    }

    KenesException denied(Call call, EJBAccessException denial) {
        KenesException refusal = refusals.translate(denial, call.feature());
        tell(call, ActOutcome.DENIED, refusal.key(), refusal.getMessage(), null);
        return refusal;
    }

    KenesException stopped(Call call, Exception stopped) {
        KenesException refusal = refusals.translate(stopped, call.feature());
        if (!call.query() || TOLD_OF_QUERIES.contains(refusal.key())) {
            boolean failed = refusal.key().equals(SharedViolation.UNEXPECTED.key());
            tell(call, failed ? ActOutcome.FAILED : ActOutcome.REFUSED, refusal.key(), refusal.getMessage(), null);
        }
        return refusal;
    }

    /** What is read or done is told with the transaction in which it happens; what is refused is told in any case. */
    void tell(@Observes Noteworthy event) {
        ActOutcome outcome =
                switch (event.kind()) {
                    case READ -> ActOutcome.READ;
                    case DONE -> ActOutcome.ACCEPTED;
                    case REFUSED -> ActOutcome.REFUSED;
                };
        Act act = new Act(
                clock.instant(),
                event.username() == null ? caller.username() : event.username(),
                caller.personId(),
                event.action(),
                "{}",
                event.subject(),
                outcome,
                "",
                event.details(),
                Duration.ZERO);
        if (outcome == ActOutcome.REFUSED && Call.current() != null) {
            Call.current().tellLater(act);
        } else if (entries.inTransaction()) {
            entries.add(act);
        } else {
            writer.record(act);
        }
    }

    /** Told after the call, when its own transaction has let go of its connection. */
    void end(Call call) {
        call.toldLater().forEach(this::tell);
    }

    private void tell(Call call, ActOutcome outcome, String reason, String message, Object result) {
        if (!call.hasCaller()) {
            call.isGivenBy(caller.username(), caller.personId());
        }
        tell(call.ended(outcome, reason, message, result));
    }

    /** The caller's answer stands even when the journal cannot be reached; the log keeps what it would have told. */
    private void tell(Act act) {
        try {
            writer.record(act);
        } catch (EJBException unavailable) {
            LOG.log(Level.ERROR, "Not in the journal: {0} {1} {2}", act.command(), act.outcome(), act.reason());
        }
    }
}
