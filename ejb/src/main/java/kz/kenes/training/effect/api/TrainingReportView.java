package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.api.KeeperChoice;
import kz.kenes.training.api.MinutesChoice;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;

/**
 * A report on the training of a year.
 *
 * @param words what the author found, or null
 * @param remarks why it was given back, or null
 * @param minutes null until they are linked
 * @param wholeId report above of which it is a part, or null
 * @param parts what it was made of, and what is missing
 * @param waiting how many reports from below wait to be taken in
 * @param managementAnalysis of the annual report, or null
 * @param colleagues who can be responsible for a decision
 */
public record TrainingReportView(
        long id,
        long version,
        ReportLevel level,
        long unitId,
        Localized unit,
        int year,
        SummaryState state,
        String words,
        String remarks,
        String author,
        LinkedMinutes minutes,
        String signedBy,
        Instant signedAt,
        Long wholeId,
        NumbersView total,
        List<ReportLineView> lines,
        List<ReportPartView> parts,
        int waiting,
        String managementAnalysis,
        List<DecisionView> decisions,
        List<MinutesChoice> minutesChoices,
        List<KeeperChoice> colleagues,
        Set<TrainingReportAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(TrainingReportAction.valueOf(action));
    }
}
