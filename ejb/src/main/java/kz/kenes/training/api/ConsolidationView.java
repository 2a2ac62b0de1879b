package kz.kenes.training.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ScheduleState;

/**
 * The schedule of the university for a year.
 *
 * @param id null while the year is not open
 * @param remarks why it was given back, or null
 * @param limit what the university can spend, in tenge
 * @param overLimit true if it is to pay more
 * @param parts what was handed over, signed
 * @param waiting units with staff that are not in it yet
 * @param units how many units have staff
 * @param staff how many people work in them
 * @param toTake how many signed schedules wait to be taken in
 * @param unconfirmed how many units have not confirmed the approved schedule
 */
public record ConsolidationView(
        Long id,
        long version,
        Localized institution,
        int year,
        ScheduleState state,
        String remarks,
        BigDecimal limit,
        String ground,
        boolean overLimit,
        List<PartTotals> parts,
        List<WaitingUnit> waiting,
        List<Conflict> conflicts,
        List<FundingTotal> funding,
        int units,
        int staff,
        int toTake,
        int unconfirmed,
        String agreedBy,
        Instant agreedAt,
        String approvedBy,
        Instant approvedAt,
        Set<ConsolidationAction> actions)
        implements Serializable {
    public boolean may(String action) {
        return actions.contains(ConsolidationAction.valueOf(action));
    }

    private List<PartTotals> taken() {
        return parts.stream()
                .filter(part -> part.state() == ScheduleState.CONSOLIDATED)
                .toList();
    }

    /** How many employees it concerns. */
    public int persons() {
        return taken().stream().mapToInt(PartTotals::persons).sum();
    }

    public int items() {
        return taken().stream().mapToInt(PartTotals::items).sum();
    }

    public int hours() {
        return taken().stream().mapToInt(PartTotals::hours).sum();
    }

    /** In tenge. */
    public BigDecimal cost() {
        return taken().stream().map(PartTotals::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the university pays, in tenge. */
    public BigDecimal university() {
        return taken().stream().map(PartTotals::university).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
