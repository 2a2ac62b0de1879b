package kz.kenes.council.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What is laid down about a body beside its seats.
 *
 * @param version 0 before anything is laid down
 * @param accountableTo to whom the council of a university answers; empty for other bodies
 * @param workingUnit the working body, or null
 * @param signsFor the base university that signs on behalf of an association, or null for other bodies
 * @param universities those of the directions of an association
 * @param represented how many of them have a representative today
 * @param criteria for members, or null
 */
public record CharterView(
        long bodyId,
        long version,
        BodyKind kind,
        List<Localized> accountableTo,
        Long workingUnitId,
        Localized workingUnit,
        Localized signsFor,
        List<NamedChoice> universities,
        int represented,
        Localized criteria,
        String criteriaGround,
        LocalDate criteriaSince,
        Set<CharterAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(CharterAction.valueOf(action));
    }
}
