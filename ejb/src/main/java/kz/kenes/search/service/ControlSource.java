package kz.kenes.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kenes.quality.ControlRecord;
import kz.kenes.search.vocabulary.FindKind;

/** Records of control, such as internal audits, by what was found. */
@Dependent
class ControlSource implements SearchSource {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Override
    public Class<?> root() {
        return ControlRecord.class;
    }

    @Override
    public Map<Class<?>, String> parts() {
        return Map.of();
    }

    @Override
    public List<Entry> entries(Collection<Long> roots) {
        return em.createQuery("select r from ControlRecord r join fetch r.unit where r.id in :ids", ControlRecord.class)
                .setParameter("ids", roots)
                .getResultStream()
                .map(ControlSource::entry)
                .toList();
    }

    private static Entry entry(ControlRecord record) {
        String key = Entry.key(ControlRecord.class, record.id());
        return new Entry(
                FindKind.CONTROL,
                record.id(),
                key,
                key,
                record.id(),
                Words.title(record.finding()),
                Words.of(record.finding(), record.document(), record.unit().name()),
                Entry.NO_BODY,
                record.heldOn());
    }
}
