package kz.kenes.approval.vocabulary;

/** Who acts at a step: a role within a scope. What the scope and the value mean stands beside each. */
public enum ActorKind {
    /** The chair of the body that is the scope. */
    CHAIR(false),
    /** The deputy chair of the body. */
    DEPUTY_CHAIR(false),
    /** The secretary of the body. */
    SECRETARY(false),
    /** Any member of the body. */
    MEMBER(false),
    /** The chair of the body whose meeting is the scope, or a deputy while the chair is recorded absent from it. */
    MEETING_CHAIR(false),
    /** The head of the unit that is the scope. */
    UNIT_HEAD(false),
    /** The holder of a post with the duty that is the value, in the institution that is the scope. */
    POST(false),
    /** Whoever works in the institution that is the scope and has the permission that is the value. */
    PERMISSION(false),
    /** The person that is the scope. */
    PERSON(false),
    /** The body that is the scope, by a decision in signed minutes. */
    BODY_DECISION(true);

    private final boolean collective;

    ActorKind(boolean collective) {
        this.collective = collective;
    }

    /** True where a body acts by its decision, so that no person takes the step. */
    public boolean isCollective() {
        return collective;
    }
}
