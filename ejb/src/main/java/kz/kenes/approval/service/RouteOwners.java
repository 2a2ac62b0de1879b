package kz.kenes.approval.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.regulation.ClauseRegister;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** What the features that own routes know about them. */
@Dependent
class RouteOwners {

    @Inject
    private Instance<ApprovalSubject> subjects;

    /** The owner of the route; absent where the feature is not there. */
    Optional<ApprovalSubject> of(String route) {
        for (ApprovalSubject subject : subjects) {
            if (subject.owns(route)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    Set<ActorScope> scopes(String route) {
        return of(route).map(owner -> Set.copyOf(owner.scopes())).orElse(Set.of());
    }

    Set<String> conditions(String route) {
        return of(route).map(owner -> Set.copyOf(owner.conditions())).orElse(Set.of());
    }

    boolean isClause(String id) {
        return ClauseRegister.get().find(id).isPresent();
    }

    /** From the terms of the feature, which is the first part of the route's key. */
    static Localized conditionName(String route, String condition) {
        String feature = route.substring(0, route.indexOf('.'));
        String key = "condition." + condition;
        return new Localized(
                Wording.phrase(feature, key, Language.KK),
                Wording.phrase(feature, key, Language.RU),
                Wording.phrase(feature, key, Language.EN));
    }
}
