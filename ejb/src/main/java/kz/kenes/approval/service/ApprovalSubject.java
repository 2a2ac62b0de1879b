package kz.kenes.approval.service;

import java.util.Set;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.StepTaken;
import kz.kenes.approval.vocabulary.ActorScope;

/** What the feature that owns the subjects of a route says about them. Each implementation is a bean that is found by itself. */
public interface ApprovalSubject {

    /** Key of the route, or of one of the routes. */
    String route();

    /** True for the keys of its routes: one, unless the way depends on the subject. */
    default boolean owns(String key) {
        return route().equals(key);
    }

    /** True if the caller may see the subject, and so the life of its approval. */
    boolean isVisible(long subjectId);

    /** The scopes that its submissions fill; only these may stand in the steps of the route. */
    Set<ActorScope> scopes();

    /** The conditions that its submissions may report; named as {@code condition.<name>} in the terms of the feature. */
    default Set<String> conditions() {
        return Set.of();
    }

    /** One of its subjects has gone the whole way; told before anybody else learns of it, in the same transaction. */
    void approved(ApprovalCompleted event);

    /** One of its subjects was sent back to its author. */
    void givenBack(ApprovalReturned event);

    /** One of its subjects was taken back by its author. */
    void takenBack(ApprovalWithdrawn event);

    /** A step of one of its subjects was taken. */
    default void stepTaken(StepTaken event) {}
}
