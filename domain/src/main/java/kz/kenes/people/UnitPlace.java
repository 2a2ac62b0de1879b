package kz.kenes.people;

import static kz.kenes.people.vocabulary.UnitKind.BOARD;
import static kz.kenes.people.vocabulary.UnitKind.CENTRE;
import static kz.kenes.people.vocabulary.UnitKind.CHAIR;
import static kz.kenes.people.vocabulary.UnitKind.DEPARTMENT;
import static kz.kenes.people.vocabulary.UnitKind.FACULTY;
import static kz.kenes.people.vocabulary.UnitKind.INSTITUTE;
import static kz.kenes.people.vocabulary.UnitKind.OFFICE;
import static kz.kenes.people.vocabulary.UnitKind.SECTION;
import static kz.kenes.people.vocabulary.UnitKind.SECTOR;
import static kz.kenes.people.vocabulary.UnitKind.SERVICE;

import java.util.EnumSet;
import java.util.Set;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.Clause;

/**
 * Which kind of unit stands where: the institution, then institutes, faculties, departments, centres, services and boards, then
 * chairs, sections and sectors. A methodical office may stand on either level.
 */
public final class UnitPlace {

    private static final Set<UnitKind> UPPER = EnumSet.of(BOARD, INSTITUTE, FACULTY, DEPARTMENT, CENTRE, SERVICE);
    private static final Set<UnitKind> LOWER = EnumSet.of(CHAIR, SECTION, SECTOR);

    private UnitPlace() {}

    /** @param parent kind of the unit above, or null directly under the institution */
    @Clause("ORG-04")
    public static boolean mayStand(UnitKind kind, UnitKind parent) {
        if (kind == OFFICE) {
            return parent == null || UPPER.contains(parent);
        }
        return parent == null ? UPPER.contains(kind) : LOWER.contains(kind) && UPPER.contains(parent);
    }
}
