package kz.kenes.council.proposal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** Who may put a matter before a body, and from which body to which a matter may go. */
public final class Entitlement {

    private static final Set<BodyKind> OF_THE_HOUSE = EnumSet.of(
            BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
            BodyKind.COUNCIL_COMMITTEE,
            BodyKind.INSTITUTE_BUREAU,
            BodyKind.ACADEMIC_COUNCIL,
            BodyKind.METHODICAL_COUNCIL,
            BodyKind.UNIT_METHODICAL_COUNCIL,
            BodyKind.TEACHER_ASSOCIATION);

    private Entitlement() {}

    /** Kinds of body to which the whole staff of the institution may propose. */
    public static Set<BodyKind> openToStaff() {
        return EnumSet.copyOf(OF_THE_HOUSE);
    }

    /**
     * Members propose to their body, the staff of the institution to its councils, and who sits in the body above may assign.
     *
     * @param staff the person works in the institution of the body
     */
    @Clause({"MTG-06", "CNL-37", "CNL-12"})
    public static boolean mayPropose(Person person, Body body, boolean staff, LocalDate day) {
        return body.isMember(person, day) || staff && OF_THE_HOUSE.contains(body.kind()) || assigns(person, body, day);
    }

    /** True for chair and secretary of the body above, whose matters the body has to consider. */
    @Clause("CNL-12")
    public static boolean assigns(Person person, Body body, LocalDate day) {
        Body above = body.parent();
        return above != null && (above.isChair(person, day) || above.isSecretary(person, day));
    }

    /**
     * Within an institution a matter goes from any body to any other; between institutions only up and down the ladder council –
     * association – republican council.
     */
    @Clause({"CNL-14", "CNL-28"})
    public static boolean leads(Body from, Body to) {
        if (from == to) {
            return false;
        }
        return from.institution() == to.institution()
                || from.parent() == to
                || to.parent() == from
                || isAssociation(to) && (from.kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL || isAssociation(from))
                || isAssociation(from) && to.kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
    }

    private static boolean isAssociation(Body body) {
        return body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION
                || body.kind() == BodyKind.PROFILE_ASSOCIATION;
    }
}
