package kz.kenes.quality;

import java.time.LocalDate;
import java.util.Optional;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.shared.Clause;

/**
 * What whoever acts is to a unit, as far as nonconformities ask.
 *
 * @param person null for another system
 * @param head true for the head of the unit and of the unit above it
 * @param officer true in the quality office of the institution
 * @param representative true for the representative of the management
 * @param auditor true for an internal auditor
 */
public record Standing(Person person, boolean head, boolean officer, boolean representative, boolean auditor) {

    @Clause({"QUA-06", "QUA-09"})
    public static Standing of(Person person, Unit unit, QualityOffice office, boolean auditor, LocalDate day) {
        boolean heads = leads(unit, person, day)
                || unit.parentOn(day).filter(above -> leads(above, person, day)).isPresent();
        return new Standing(
                person,
                heads,
                office.officers().contains(person),
                office.representatives().contains(person),
                auditor);
    }

    /** Another system, for an institution that was given to it. */
    public static Standing ofProgram() {
        return new Standing(null, true, false, false, false);
    }

    private static boolean leads(Unit unit, Person person, LocalDate day) {
        Optional<Person> head = unit.headOn(day);
        return head.isPresent() && head.get() == person;
    }

    /** True for those who set and follow up corrective actions. */
    @Clause("QUA-07")
    public boolean keeps() {
        return person != null && (head || officer || representative);
    }

    /**
     * The head sees what was planned and not reached; the representative of the management demands the removal of what certification,
     * inspection, audit or any operative case has shown; an auditor enters what the audit found.
     */
    @Clause({"QUA-06", "QUA-09", "QUA-10"})
    public boolean mayRaise(NonconformitySource source) {
        if (!source.isDemanded()) {
            return head || officer || representative;
        }
        return representative || auditor && source == NonconformitySource.INTERNAL_AUDIT;
    }

    /**
     * Who controls the training of the unit by that method.
     *
     * @param ofHr true for the HR service
     */
    @Clause("TRN-24")
    public boolean mayControl(ControlMethod method, boolean ofHr) {
        boolean quality = officer || representative;
        return switch (method) {
            case MEETING, TEACHING_QUALITY -> head || quality;
            case INTERNAL_AUDIT -> auditor || quality;
            case ACCOUNTABILITY -> head || quality || ofHr;
            case HR_REQUEST -> ofHr;
        };
    }

    /** The same person as the auditor of one audit. */
    @Clause("QUA-10")
    public Standing asAuditor() {
        return new Standing(person, head, officer, representative, true);
    }
}
