package kz.kenes.council.board;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** Who uses the information platform of an association: its members and the authorised body; its secretary runs it. */
public final class Board {

    private static final Set<InstitutionKind> AUTHORISED =
            EnumSet.of(InstitutionKind.MINISTRY, InstitutionKind.COMMITTEE);

    private Board() {}

    /** Only an association by direction has a platform. */
    @Clause("CNL-39")
    public static boolean isProvidedFor(Body body) {
        return body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
    }

    /** True for a member of the association, and for who works in the authorised body. */
    @Clause("CNL-39")
    public static boolean isOpenTo(Body body, Person person, LocalDate day) {
        return person != null && (body.isMember(person, day) || isOfAuthorisedBody(body, person, day));
    }

    /** The authorised body is the ministry of the republican council above, with its committees. */
    @Clause("CNL-39")
    static boolean isOfAuthorisedBody(Body body, Person person, LocalDate day) {
        return body.parent() != null
                && person.employmentsOn(day).stream()
                        .anyMatch(work ->
                                isAuthorised(work.institution(), body.parent().institution()));
    }

    private static boolean isAuthorised(Institution one, Institution ofCouncil) {
        return AUTHORISED.contains(one.kind())
                && (one == ofCouncil || one.parent() == ofCouncil || ofCouncil.parent() == one);
    }

    @Clause({"CNL-39", "CNL-38"})
    public static boolean isRunBy(Body body, Person person, LocalDate day) {
        return person != null && body.isSecretary(person, day);
    }
}
