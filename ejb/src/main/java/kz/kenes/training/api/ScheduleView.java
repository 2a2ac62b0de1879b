package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ScheduleState;

/**
 * The schedule of a unit with its lines.
 * @param remarks why it was given back, or null
 * @param minutesId minutes in Kenes, or null
 * @param minutesNumber null until the meeting has discussed it
 * @param minutesOnPaper true if a file was attached
 * @param effective true once the schedule of the university is approved
 * @param waiting how many plans were handed in since
 */
public record ScheduleView(
        long id,
        long version,
        long unitId,
        Localized unit,
        long upperId,
        Localized upper,
        int year,
        ScheduleState state,
        String remarks,
        long keeperId,
        String keeper,
        String draftedBy,
        Instant draftedAt,
        Long minutesId,
        String minutesNumber,
        LocalDate minutesDate,
        boolean minutesOnPaper,
        String approvedBy,
        Instant approvedAt,
        boolean effective,
        Instant deliveredAt,
        String receivedBy,
        Instant receivedAt,
        List<FindingView> findings,
        List<ScheduleLine> lines,
        List<MissingPlan> missing,
        int waiting,
        List<MinutesChoice> minutesChoices,
        Set<ScheduleAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(ScheduleAction.valueOf(action));
    }

    /** How many employees it concerns. */
    public int persons() {
        return (int) lines.stream().map(ScheduleLine::personId).distinct().count();
    }

    public int hours() {
        return lines.stream().mapToInt(ScheduleLine::hours).sum();
    }

    /** In tenge. */
    public BigDecimal cost() {
        return lines.stream().map(ScheduleLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the university pays, in tenge. */
    public BigDecimal university() {
        return lines.stream().map(ScheduleLine::university).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many trainings are in that state. */
    public int count(String state) {
        return (int)
                lines.stream().filter(line -> line.state().name().equals(state)).count();
    }

    /** How many trainings are overdue. */
    public int overdue() {
        return (int) lines.stream().filter(ScheduleLine::overdue).count();
    }
}
