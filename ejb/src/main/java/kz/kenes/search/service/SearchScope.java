package kz.kenes.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.kenes.council.Body;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.quality.ControlRecord;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.Risk;
import kz.kenes.quality.service.VisibleQuality;
import kz.kenes.shared.vocabulary.Localized;

/** What the caller may find: whatever belongs to a body that he or she may see, and the records of quality that he or she may see. */
@Dependent
class SearchScope {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private VisibleQuality quality;

    Sight sight() {
        return visible.seesAll() ? Sight.EVERYTHING : new Sight(bodies(), roots());
    }

    private List<String> roots() {
        return Stream.of(
                        keys(Nonconformity.class, quality.nonconformities()),
                        keys(ControlRecord.class, quality.controls()),
                        keys(Risk.class, quality.risks()))
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> keys(Class<?> entity, List<Long> ids) {
        return ids.stream().map(id -> Entry.key(entity, id));
    }

    private List<Long> bodies() {
        TypedQuery<Long> query = em.createQuery("select b.id from Body b where " + visible.condition("b"), Long.class);
        visible.values().forEach(query::setParameter);
        return query.getResultList();
    }

    Map<Long, Localized> names(Collection<Long> bodies) {
        Map<Long, Localized> names = new HashMap<>();
        if (!bodies.isEmpty()) {
            em.createQuery("select b from Body b where b.id in :ids", Body.class)
                    .setParameter("ids", bodies)
                    .getResultList()
                    .forEach(body -> names.put(body.id(), body.name().toLocalized()));
        }
        return names;
    }
}
