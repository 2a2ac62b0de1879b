package kz.kenes.council.minutes.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.BodyDecision;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.minutes.MinutesSigned;
import kz.kenes.council.voting.Decision;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** The minutes are signed: papers on which the body has decided go on their way, or back to their authors. */
@ApplicationScoped
public class DecidedApprovals {

    @Inject
    private DecidedRecords records;

    @Inject
    private ApprovalProcess process;

    @Inject
    private Clock clock;

    @Clause({"PLN-03", "PLN-04", "PLN-05"})
    public void conclude(@Observes MinutesSigned signed) {
        List<AgendaItem> items = records.onApprovals(signed.meeting());
        if (!items.isEmpty()) {
            List<ApprovalStep> awaited =
                    process.awaitedFrom(items.get(0).meeting().body().id());
            for (AgendaItem item : items) {
                awaited.stream()
                        .filter(step -> step.approval().id().equals(item.approvalId()))
                        .forEach(step -> conclude(step, item, signed));
            }
        }
    }

    /** What was merely heard still waits. */
    private void conclude(ApprovalStep step, AgendaItem item, MinutesSigned signed) {
        long approval = step.approval().id();
        List<Decision> decisions = records.decisions(item);
        if (!decisions.isEmpty()) {
            Decision first = decisions.get(0);
            process.decide(
                    approval,
                    new BodyDecision(
                            first.id(),
                            "/council/decision?id=" + first.id(),
                            "№ " + signed.number() + ", " + first.number(),
                            clock.instant()));
        } else if (records.isVotedOn(item)) {
            String reference = "№ " + signed.number() + ", " + item.ordinal();
            process.refuse(
                    approval,
                    new BodyDecision(null, "/council/minutes?id=" + signed.minutes(), reference, clock.instant()),
                    Wording.phrase("council", "awaited.refused", Language.KK, reference));
        }
    }
}
