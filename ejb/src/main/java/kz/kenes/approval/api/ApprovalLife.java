package kz.kenes.approval.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The life of an approval with its steps, the versions of its subject, and how the subject differs from the version before.
 *
 * @param version to be sent with a command
 * @param routeName how the route is called
 * @param number version of the subject, from 1
 * @param link path of the subject's page
 * @param author who wrote the subject
 * @param proposer who submitted it
 * @param versions all versions of the subject, the latest first
 * @param difference to the version before, with some unchanged lines around; empty for the first version
 */
public record ApprovalLife(
        long id,
        long version,
        String route,
        Localized routeName,
        long subjectId,
        int number,
        Localized title,
        String link,
        ApprovalState state,
        Instant startedAt,
        Instant endedAt,
        String author,
        String proposer,
        List<StepLine> steps,
        List<VersionLine> versions,
        List<DifferenceLine> difference,
        Set<ApprovalAction> actions)
        implements Serializable {

    /** True if the caller may do that now. */
    public boolean may(String action) {
        return actions.contains(ApprovalAction.valueOf(action));
    }

    /** The step whose turn it is, or null once the approval has ended. */
    public StepLine awaited() {
        return steps.stream()
                .filter(step -> step.state().isAwaited())
                .findFirst()
                .orElse(null);
    }
}
