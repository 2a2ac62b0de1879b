package kz.kenes.council.execution.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.execution.DecisionTask;
import kz.kenes.council.execution.ExecutionViolation;
import kz.kenes.council.meeting.MeetingPlanned;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.MinutesSigned;
import kz.kenes.council.voting.Decision;
import kz.kenes.council.voting.DecisionRemoved;
import kz.kenes.shared.Clause;

/** What follows for the execution from what happens to meetings, minutes and decisions. */
@ApplicationScoped
public class ExecutionEvents {

    @Inject
    private TaskRecords tasks;

    @Inject
    private ReviewRecords reviews;

    @Inject
    private Copies copies;

    @Inject
    private ReviewItems items;

    @Inject
    private Clock clock;

    /** The minutes are signed: each decision that names somebody and a term becomes a task, and its copies wait to be sent. */
    @Clause({"MTG-30", "MTG-31", "MTG-33"})
    public void assign(@Observes MinutesSigned signed) {
        Minutes minutes = reviews.minutes(signed.minutes());
        List<Decision> decisions = reviews.decisions(minutes.meeting());
        for (Decision decision : decisions) {
            Optional<DecisionTask> given = tasks.any(decision.id());
            if (given.isPresent()) {
                given.get().follow(clock.instant());
            } else if (DecisionTask.isToBeCarriedOut(decision)) {
                tasks.add(new DecisionTask(minutes, decision, clock.instant()));
            }
        }
        copies.prepare(minutes, decisions);
        items.ontoNext(minutes.body());
    }

    /** The agenda of a new meeting begins with what is still open. */
    @Clause("MTG-33")
    public void begin(@Observes MeetingPlanned planned) {
        items.onto(planned.meeting());
    }

    /** What has become a task, or was sent out, is mended or withdrawn, but does not vanish. */
    @Clause({"MTG-28", "MTG-33"})
    public void keep(@Observes DecisionRemoved removed) {
        boolean carriedOut = tasks.any(removed.decision()).isPresent() || copies.exist(removed.decision());
        require(!carriedOut, ExecutionViolation.DECISION_CARRIED_OUT, removed.number());
    }
}
