package kz.kenes.council;

import static kz.kenes.council.CouncilViolation.CHAIR_NOT_ACADEMIC_DEPUTY;
import static kz.kenes.council.CouncilViolation.CHAIR_NOT_HEAD_OF_BASE;
import static kz.kenes.shared.RuleViolation.require;

import java.util.Set;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/**
 * Where a regulation says by what post a body is chaired: the seat then belongs to the post, so that nobody chairs who does not
 * hold it, and a new holder chairs from his or her first day.
 */
public final class ChairPost {

    private ChairPost() {}

    /** What the post of the chair is there for in the institution of the body; empty where the regulation leaves it open. */
    @Clause({"CNL-03", "CNL-30"})
    public static Set<PostDuty> duties(BodyKind kind) {
        return switch (kind) {
            case EDUCATIONAL_METHODICAL_COUNCIL -> Set.of(PostDuty.ACADEMIC_DEPUTY);
            case METHODICAL_ASSOCIATION_BY_DIRECTION ->
                Set.of(PostDuty.HEAD, PostDuty.ACADEMIC_DEPUTY, PostDuty.DEPUTY_HEAD);
            default -> Set.of();
        };
    }

    /** Refuses a chair who does not sit through such a post of the body's own institution. */
    @Clause({"CNL-03", "CNL-30"})
    static void requireFor(Body body, Seat chair) {
        Set<PostDuty> duties = duties(body.kind());
        if (!duties.isEmpty()) {
            Post post = chair.post();
            boolean fits = post != null
                    && post.duty() != null
                    && duties.contains(post.duty())
                    && post.institution() == body.institution();
            require(
                    fits,
                    body.kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL
                            ? CHAIR_NOT_ACADEMIC_DEPUTY
                            : CHAIR_NOT_HEAD_OF_BASE,
                    body.institution().name());
        }
    }
}
