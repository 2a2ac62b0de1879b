package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.ACTOR_INCOMPLETE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;

/** Who acts at a step of a route: a kind, the scope that each submission fills, and a value where the kind needs it. */
@Embeddable
public class Actor implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private ActorKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_scope")
    private ActorScope scope;

    @Column(name = "actor_value")
    private String value;

    protected Actor() {}

    /**
     * @param value a duty for {@link ActorKind#POST}, a permission for {@link ActorKind#PERMISSION}, otherwise null
     */
    public Actor(ActorKind kind, ActorScope scope, String value) {
        boolean valued = kind == ActorKind.POST || kind == ActorKind.PERMISSION;
        require(scope != null, ACTOR_INCOMPLETE, kind);
        require(valued == (value != null && !value.isBlank()), ACTOR_INCOMPLETE, kind);
        this.kind = kind;
        this.scope = scope;
        this.value = valued ? value : null;
    }

    public ActorKind kind() {
        return kind;
    }

    public ActorScope scope() {
        return scope;
    }

    /** Null where the kind says enough. */
    public String value() {
        return value;
    }
}
