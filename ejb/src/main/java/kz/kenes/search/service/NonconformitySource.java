package kz.kenes.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kenes.quality.CorrectiveAction;
import kz.kenes.quality.Nonconformity;
import kz.kenes.search.vocabulary.FindKind;

/** Nonconformities of the journal, with their corrective actions. */
@Dependent
class NonconformitySource implements SearchSource {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Override
    public Class<?> root() {
        return Nonconformity.class;
    }

    @Override
    public Map<Class<?>, String> parts() {
        return Map.of(
                CorrectiveAction.class, "select a.id, a.nonconformity.id from CorrectiveAction a where a.id in :ids");
    }

    @Override
    public List<Entry> entries(Collection<Long> roots) {
        List<Entry> all = new ArrayList<>();
        TypedQuery<Nonconformity> found = em.createQuery(
                "select r from Nonconformity r join fetch r.unit where r.id in :ids", Nonconformity.class);
        found.setParameter("ids", roots).getResultStream().forEach(one -> all.add(entry(one)));
        TypedQuery<CorrectiveAction> actions = em.createQuery(
                "select a from CorrectiveAction a join fetch a.nonconformity where a.nonconformity.id in :ids",
                CorrectiveAction.class);
        actions.setParameter("ids", roots).getResultStream().forEach(action -> all.add(entry(action)));
        return all;
    }

    private static Entry entry(Nonconformity one) {
        String key = Entry.key(Nonconformity.class, one.id());
        return new Entry(
                FindKind.NONCONFORMITY,
                one.id(),
                key,
                key,
                one.id(),
                Words.title("№ " + one.number() + "/" + one.year() + ". " + one.description()),
                Words.of(
                        one.description(),
                        one.cause(),
                        one.requirement(),
                        one.analysis(),
                        one.unit().name()),
                Entry.NO_BODY,
                one.foundOn());
    }

    private static Entry entry(CorrectiveAction action) {
        Nonconformity owner = action.nonconformity();
        return new Entry(
                FindKind.CORRECTIVE_ACTION,
                action.id(),
                Entry.key(Nonconformity.class, owner.id()),
                Entry.key(CorrectiveAction.class, action.id()),
                owner.id(),
                Words.title(action.task()),
                Words.of(action.task(), action.outcome(), action.evidence()),
                Entry.NO_BODY,
                owner.foundOn());
    }
}
