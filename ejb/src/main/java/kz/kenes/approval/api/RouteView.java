package kz.kenes.approval.api;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A route with its editions.
 *
 * @param editions the latest first
 * @param scopes which the owning feature fills
 * @param conditions which the owning feature knows
 * @param mayChange the caller may bring a new edition into force
 */
public record RouteView(
        long id,
        long version,
        String key,
        Localized name,
        List<RouteEditionView> editions,
        Set<ActorScope> scopes,
        Set<String> conditions,
        boolean mayChange)
        implements Serializable {}
