package kz.kenes.search.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.search.service.Changes.Change;

/** One round of taking changes into the index, in a transaction of its own. */
@Stateless
public class IndexRun {

    private static final int CHANGES = 2_000;
    private static final int ROOTS = 100;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private Changes changes;

    @Inject
    private Instance<SearchSource> sources;

    /** True when the index is of this database and may go on where it stands. */
    public boolean canContinue(Index index) {
        return index.continues(changes.database(), changes.now().minus(Changes.KEPT));
    }

    /** Makes the index anew. */
    public void rebuild(Index index) throws IOException {
        long position = changes.lastSettled();
        index.clear();
        for (SearchSource source : sources) {
            List<Long> ids = next(source, 0);
            while (!ids.isEmpty()) {
                takeIn(index, source, ids);
                em.clear();
                ids = next(source, ids.get(ids.size() - 1));
            }
        }
        index.commit(position, changes.database(), changes.now());
    }

    /** The next ids of roots, in rising order. */
    private List<Long> next(SearchSource source, long after) {
        return em.createQuery(
                        "select r.id from " + source.root().getSimpleName() + " r where r.id > :after order by r.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(ROOTS)
                .getResultList();
    }

    /**
     * Takes in what has changed.
     *
     * @param known numbers of changes after the index's position that it has taken in already; grows and shrinks with them
     */
    public void follow(Index index, Set<Long> known) throws IOException {
        long position = index.position();
        boolean settled = true;
        long from = position;
        List<Change> page;
        do {
            page = changes.after(from, CHANGES);
            List<Change> fresh = page.stream()
                    .filter(change -> !known.contains(change.number()))
                    .toList();
            for (SearchSource source : sources) {
                follow(index, source, fresh);
            }
            for (Change change : page) {
                known.add(change.number());
                settled &= change.settled();
                position = settled ? change.number() : position;
                from = change.number();
            }
        } while (page.size() == CHANGES);
        long done = position;
        known.removeIf(number -> number <= done);
        changes.forgetOld();
        index.commit(position, changes.database(), changes.now());
    }

    private void follow(Index index, SearchSource source, List<Change> fresh) throws IOException {
        Set<Long> roots = new TreeSet<>(idsOf(source.root(), fresh));
        for (Map.Entry<Class<?>, String> part : source.parts().entrySet()) {
            Set<Long> ids = idsOf(part.getKey(), fresh);
            if (!ids.isEmpty()) {
                Map<Long, Long> rootOf = new HashMap<>();
                em.createQuery(part.getValue(), Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .forEach(row -> rootOf.put((Long) row[0], (Long) row[1]));
                roots.addAll(rootOf.values());
                for (Long id : ids) {
                    if (!rootOf.containsKey(id)) {
                        index.remove(Entry.key(part.getKey(), id));
                    }
                }
            }
        }
        List<Long> open = new ArrayList<>(roots);
        for (int from = 0; from < open.size(); from += ROOTS) {
            takeIn(index, source, open.subList(from, Math.min(open.size(), from + ROOTS)));
        }
    }

    private static Set<Long> idsOf(Class<?> entity, List<Change> fresh) {
        Set<Long> ids = new LinkedHashSet<>();
        for (Change change : fresh) {
            if (change.entity().equals(entity.getSimpleName())) {
                ids.add(change.entityId());
            }
        }
        return ids;
    }

    private static void takeIn(Index index, SearchSource source, List<Long> ids) throws IOException {
        index.replace(ids.stream().map(id -> Entry.key(source.root(), id)).toList(), source.entries(ids));
    }
}
