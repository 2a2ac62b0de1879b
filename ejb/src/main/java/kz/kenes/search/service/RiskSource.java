package kz.kenes.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kenes.quality.Risk;
import kz.kenes.search.vocabulary.FindKind;

/** Risks by their names, causes, consequences and measures. */
@Dependent
class RiskSource implements SearchSource {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Override
    public Class<?> root() {
        return Risk.class;
    }

    @Override
    public Map<Class<?>, String> parts() {
        return Map.of();
    }

    @Override
    public List<Entry> entries(Collection<Long> roots) {
        return em.createQuery("select r from Risk r where r.id in :ids", Risk.class)
                .setParameter("ids", roots)
                .getResultStream()
                .map(RiskSource::entry)
                .toList();
    }

    private static Entry entry(Risk risk) {
        String key = Entry.key(Risk.class, risk.id());
        return new Entry(
                FindKind.RISK,
                risk.id(),
                key,
                key,
                risk.id(),
                risk.name().toLocalized(),
                Words.of(risk.causes(), risk.consequences(), risk.measures(), risk.note()),
                Entry.NO_BODY,
                risk.assessedOn());
    }
}
