package kz.kenes.regulation.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.SharedViolation;

/** The stored lists of tasks, subjects and directions. */
@Dependent
public class RemitRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** What holds for a kind of body on a day, list by list; no statement for a kind without lists. */
    public List<RemitView> of(BodyKind kind, LocalDate day) {
        List<RemitKind> lists = RemitKind.of(kind);
        List<RemitView> views = new ArrayList<>();
        if (!lists.isEmpty()) {
            em.createQuery(
                            "select e from RemitEntry e join fetch e.remit r where r.kind in :lists"
                                    + " and r.validity.validFrom <= :day"
                                    + " and (r.validity.validTo is null or r.validity.validTo >= :day)"
                                    + " order by r.id, e.number",
                            RemitEntry.class)
                    .setParameter("lists", lists)
                    .setParameter("day", day)
                    .getResultStream()
                    .forEach(entry -> views.add(view(entry)));
        }
        return views;
    }

    /** The entries with their lists, each once, in the order of the lists; refused if one is not known. */
    public List<RemitEntry> entries(Collection<Long> ids) {
        Set<Long> wanted = new TreeSet<>(ids);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<RemitEntry> found = em.createQuery(
                        "select e from RemitEntry e join fetch e.remit r where e.id in :ids order by r.id, e.number",
                        RemitEntry.class)
                .setParameter("ids", wanted)
                .getResultList();
        require(found.size() == wanted.size(), SharedViolation.NOT_FOUND);
        return found;
    }

    public static RemitView view(RemitEntry entry) {
        return new RemitView(
                entry.id(), entry.remit().kind(), entry.number(), entry.text().toLocalized());
    }
}
