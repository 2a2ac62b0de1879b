package kz.kenes.approval.service;

import java.time.LocalDate;
import java.util.Set;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.shared.vocabulary.Localized;

/** Finds actors of some kinds. A feature that knows more of them than this one brings a bean of its own, found by itself. */
public interface ActorSource {

    Set<ActorKind> kinds();

    /**
     * Ids of the persons who may act on that day; empty where nobody can, and for a body that decides.
     *
     * @param scope id of the body, unit, institution, meeting or person
     * @param value a duty or a permission, or null
     */
    Set<Long> persons(ActorKind kind, long scope, String value, LocalDate day);

    /**
     * How the actor is called.
     *
     * @param scope null for a step that is not needed
     */
    Localized name(ActorKind kind, Long scope, String value);
}
