package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A nonconformity with all that happened to it.
 *
 * @param raisedBy null when another system entered it
 * @param control the control that found it, or null
 * @param minutesId minutes in Kenes, or null
 * @param minutesOnPaper true when the minutes are a file
 * @param trainingPlanId the plan in which a training was not done, or null
 * @param life the states on the way, those ahead without a time
 * @param actions what the reader may do
 */
public record NonconformityView(
        long id,
        long version,
        String number,
        long unitId,
        Localized unit,
        NonconformitySource source,
        String requirement,
        String text,
        CauseKind causeKind,
        String cause,
        LocalDate foundOn,
        ControlRow control,
        LocalDate removeBy,
        String raisedBy,
        NonconformityState state,
        boolean overdue,
        String analysis,
        Long minutesId,
        String minutesNumber,
        LocalDate minutesDate,
        boolean minutesOnPaper,
        String checker,
        LocalDate checkBy,
        Long trainingPlanId,
        List<ActionView> corrections,
        List<RecheckView> rechecks,
        List<LifeStep> life,
        List<HappeningView> history,
        List<MinutesOption> minutesOptions,
        Set<NonconformityAction> actions)
        implements Serializable {

    /** @param action name of a {@link NonconformityAction} */
    public boolean may(String action) {
        return actions.contains(NonconformityAction.valueOf(action));
    }

    /** The corrective actions that the reader is responsible for and has not reported. */
    public List<ActionView> own() {
        return corrections.stream().filter(ActionView::mine).toList();
    }
}
