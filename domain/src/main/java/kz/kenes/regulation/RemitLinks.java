package kz.kenes.regulation;

import static kz.kenes.regulation.RegulationViolation.ASSOCIATION_DIRECTION_REQUIRED;
import static kz.kenes.regulation.RegulationViolation.COUNCIL_TASK_REQUIRED;
import static kz.kenes.regulation.RegulationViolation.REMIT_NOT_IN_FORCE;
import static kz.kenes.regulation.RegulationViolation.REMIT_OF_OTHER_KIND;
import static kz.kenes.regulation.RegulationViolation.REPUBLICAN_SUBJECT_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;

/**
 * To which tasks, subjects or directions a piece of work of a body is linked.
 *
 * @param day of the work, on which the lists have to be in force
 */
public record RemitLinks(BodyKind body, Collection<RemitEntry> entries, LocalDate day) {

    /** An item of the agenda of an ОӘК names a task, one of the РОӘК a subject. */
    @Clause({"CNL-08", "CNL-23"})
    public void requireEnoughForAgenda() {
        requireEach(RemitKind::isNeededOnAgenda);
    }

    /** A line of the plan of an ОӘК names a task, of the РОӘК a subject, of an ОӘБ a direction. */
    @Clause({"CNL-08", "CNL-23", "CNL-40"})
    public void requireEnoughForPlan() {
        requireEach(RemitKind::isNeededInPlan);
    }

    private void requireEach(Predicate<RemitKind> needed) {
        for (RemitEntry entry : entries) {
            require(
                    entry.remit().kind().body() == body,
                    REMIT_OF_OTHER_KIND,
                    entry.remit().kind());
            require(entry.remit().isInForceOn(day), REMIT_NOT_IN_FORCE, day);
        }
        RemitKind.of(body).stream()
                .filter(needed)
                .forEach(kind ->
                        require(entries.stream().anyMatch(entry -> entry.remit().kind() == kind), missing(kind)));
    }

    private static RegulationViolation missing(RemitKind kind) {
        return switch (kind) {
            case COUNCIL_TASK -> COUNCIL_TASK_REQUIRED;
            case REPUBLICAN_SUBJECT -> REPUBLICAN_SUBJECT_REQUIRED;
            case ASSOCIATION_TASK, ASSOCIATION_DIRECTION -> ASSOCIATION_DIRECTION_REQUIRED;
        };
    }
}
