package kz.kenes.approval;

import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.shared.vocabulary.Localized;

/** How actors are called. */
@FunctionalInterface
public interface ActorNames {

    /**
     * @param scope id of the body, unit, institution or person; null only for a step that is not needed
     * @param value a duty or a permission, or null
     */
    Localized of(ActorKind kind, Long scope, String value);
}
