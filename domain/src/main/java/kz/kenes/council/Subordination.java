package kz.kenes.council;

import static kz.kenes.council.CouncilViolation.BASE_UNIVERSITY_REQUIRED;
import static kz.kenes.council.CouncilViolation.BUREAU_EXISTS;
import static kz.kenes.council.CouncilViolation.INSTITUTE_REQUIRED;
import static kz.kenes.council.CouncilViolation.NOT_OFFICER;
import static kz.kenes.council.CouncilViolation.OWN_BODIES_NOT_PROVIDED;
import static kz.kenes.council.CouncilViolation.PARENT_OF_KIND_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** Which body stands under which. */
public final class Subordination {

    private static final Set<BodyKind> ASSOCIATIONS =
            EnumSet.of(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, BodyKind.PROFILE_ASSOCIATION);
    private static final Set<UnitKind> INSTITUTES = EnumSet.of(UnitKind.INSTITUTE, UnitKind.FACULTY);
    private static final Set<BodyKind> OWN = EnumSet.of(
            BodyKind.COUNCIL_COMMITTEE,
            BodyKind.METHODICAL_COUNCIL,
            BodyKind.TEACHER_ASSOCIATION,
            BodyKind.WORKING_GROUP);

    private Subordination() {}

    @Clause({"CNL-12", "CNL-13", "CNL-20", "CNL-31"})
    static void requireAbove(Body parent, BodyKind kind) {
        List<BodyKind> allowed = above(kind);
        if (!allowed.isEmpty()) {
            require(parent != null && allowed.contains(parent.kind()), PARENT_OF_KIND_REQUIRED, allowed.get(0));
        }
    }

    private static List<BodyKind> above(BodyKind kind) {
        return switch (kind) {
            case METHODICAL_ASSOCIATION_BY_DIRECTION -> List.of(BodyKind.REPUBLICAN_COUNCIL);
            case INSTITUTE_BUREAU -> List.of(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
            case COUNCIL_COMMITTEE ->
                List.of(
                        BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
                        BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION,
                        BodyKind.PROFILE_ASSOCIATION);
            default -> List.of();
        };
    }

    /** An association by direction is no legal person: it works, contracts and signs through its base university. */
    @Clause("CNL-29")
    static void requireBase(BodyKind kind, Institution institution) {
        require(
                kind != BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION || institution.isUniversity(),
                BASE_UNIVERSITY_REQUIRED,
                institution.name());
    }

    /** True for a body whose base university signs on its behalf, because it cannot be a party itself. */
    @Clause("CNL-29")
    public static boolean isSignedForByBase(Body body) {
        return body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
    }

    /** A bureau serves one institute of the own university, and the institute has no second one. */
    @Clause("CNL-13")
    static void requireBureauOf(Body bureau, Unit institute, Collection<Body> others) {
        boolean fits = bureau.kind() == BodyKind.INSTITUTE_BUREAU
                && institute != null
                && INSTITUTES.contains(institute.kind())
                && institute.institution() == bureau.institution();
        require(fits, INSTITUTE_REQUIRED);
        require(others.isEmpty(), BUREAU_EXISTS, institute.name());
    }

    /** True for a body that an association created for itself: nobody outside approves it. */
    @Clause("CNL-31")
    public static boolean isOwnOfAssociation(Body body) {
        return body.parent() != null && ASSOCIATIONS.contains(body.parent().kind());
    }

    /**
     * True where a composition holds without proposal and approval: by the order of the minister, within an association, or set by the
     * body that forms a working group.
     */
    @Clause({"CNL-16", "CNL-27", "CNL-31"})
    static boolean isComposedDirectly(Body body) {
        return body.kind() == BodyKind.REPUBLICAN_COUNCIL
                || isOwnOfAssociation(body)
                || body.kind() == BodyKind.WORKING_GROUP && body.parent() != null;
    }

    /** An association creates its own councils, commissions and groups; its chair or its secretary does so. */
    @Clause("CNL-31")
    public static void requireCreates(Body association, BodyKind kind, Person person, LocalDate day) {
        require(ASSOCIATIONS.contains(association.kind()) && OWN.contains(kind), OWN_BODIES_NOT_PROVIDED);
        require(association.isChair(person, day) || association.isSecretary(person, day), NOT_OFFICER);
    }

    /** Kinds of body that an association may create for itself. */
    @Clause("CNL-31")
    public static Set<BodyKind> ownKinds() {
        return EnumSet.copyOf(OWN);
    }
}
