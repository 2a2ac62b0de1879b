package kz.kenes.council.inquiry;

import static kz.kenes.council.inquiry.InquiryViolation.ADDRESSEE_OF_ASSOCIATION;
import static kz.kenes.council.inquiry.InquiryViolation.ADDRESSEE_OF_COUNCIL;
import static kz.kenes.council.inquiry.InquiryViolation.ADDRESSEE_OF_REPUBLICAN;
import static kz.kenes.council.inquiry.InquiryViolation.ASKING_NOT_PROVIDED;
import static kz.kenes.shared.RuleViolation.require;

import java.util.Collection;
import kz.kenes.council.Body;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/**
 * Whom a body may ask for information: the republican council associations and universities, an association its universities, a
 * university council the structural units of its institution.
 */
public final class Addressing {

    private Addressing() {}

    /** True for a body whose regulation lets it ask for information. */
    @Clause({"CNL-15", "CNL-26", "CNL-28"})
    public static boolean isProvidedFor(BodyKind kind) {
        return asksUnits(kind)
                || kind == BodyKind.REPUBLICAN_COUNCIL
                || kind == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
    }

    /** True for a body that asks structural units, and nobody else. */
    @Clause("CNL-15")
    public static boolean asksUnits(BodyKind kind) {
        return kind == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
    }

    /** A university council asks any structural unit of its institution. */
    @Clause("CNL-15")
    static void requireUnit(Body asking, Unit asked) {
        require(
                asksUnits(asking.kind()) && asked.institution() == asking.institution(),
                ADDRESSEE_OF_COUNCIL,
                asked.name());
    }

    static void requireAsks(Body body) {
        require(isProvidedFor(body.kind()), ASKING_NOT_PROVIDED, body.kind());
    }

    /** The republican council asks associations; nobody else asks bodies. */
    @Clause("CNL-26")
    static void requireBody(Body asking, Body asked) {
        require(!asksUnits(asking.kind()), ADDRESSEE_OF_COUNCIL, asked.name());
        require(asking.kind() == BodyKind.REPUBLICAN_COUNCIL, ADDRESSEE_OF_ASSOCIATION, asked.name());
        require(
                asked.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION && asked.parent() == asking,
                ADDRESSEE_OF_REPUBLICAN,
                asked.name());
    }

    /**
     * The republican council asks any university, an association those of its directions.
     *
     * @param ofDirections the universities that run programmes of the directions of the asking association
     */
    @Clause({"CNL-26", "CNL-28"})
    static void requireUniversity(Body asking, Institution asked, Collection<Institution> ofDirections) {
        require(!asksUnits(asking.kind()), ADDRESSEE_OF_COUNCIL, asked.name());
        if (asking.kind() == BodyKind.REPUBLICAN_COUNCIL) {
            require(asked.isUniversity(), ADDRESSEE_OF_REPUBLICAN, asked.name());
        } else {
            require(ofDirections.contains(asked), ADDRESSEE_OF_ASSOCIATION, asked.name());
        }
    }
}
