package kz.kenes.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.search.vocabulary.FindKind;

/** Collegial bodies by their names. */
@Dependent
class BodySource implements SearchSource {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Override
    public Class<?> root() {
        return Body.class;
    }

    @Override
    public Map<Class<?>, String> parts() {
        return Map.of();
    }

    @Override
    public List<Entry> entries(Collection<Long> roots) {
        return em.createQuery("select b from Body b where b.id in :ids", Body.class)
                .setParameter("ids", roots)
                .getResultStream()
                .map(BodySource::entry)
                .toList();
    }

    private static Entry entry(Body body) {
        String key = Entry.key(Body.class, body.id());
        return new Entry(
                FindKind.BODY,
                body.id(),
                key,
                key,
                body.id(),
                body.name().toLocalized(),
                body.ground(),
                body.id(),
                body.validity().validFrom());
    }
}
