package kz.kenes.council.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.document.StoredFile;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.service.RemitRecords;

/** The files and the tasks that belong to the items of meetings. */
@Dependent
class Materials {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** For each item, material and remit the three and the list of the remit; items without any come once. One statement. */
    List<Object[]> rows(Meeting meeting) {
        return em.createQuery(
                        "select i, f, e, r from AgendaItem i left join fetch i.rapporteur left join fetch i.proposer left join i.materials x"
                                + " left join StoredFile f on f.id = x left join i.remits e left join e.remit r"
                                + " where i.meeting = :meeting order by i.ordinal, f.id, r.id, e.number",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** By item. */
    static Map<Long, List<MaterialView>> byItem(List<Object[]> rows) {
        Map<Long, List<MaterialView>> materials = new HashMap<>();
        for (Object[] row : rows) {
            if (row[1] instanceof StoredFile file) {
                add(materials, row, new MaterialView(file.id(), file.name(), file.mediaType(), file.size()));
            }
        }
        return materials;
    }

    /** By item. */
    static Map<Long, List<RemitView>> remitsByItem(List<Object[]> rows) {
        Map<Long, List<RemitView>> remits = new HashMap<>();
        for (Object[] row : rows) {
            if (row[2] instanceof RemitEntry entry) {
                add(remits, row, RemitRecords.view(entry));
            }
        }
        return remits;
    }

    private static <T> void add(Map<Long, List<T>> byItem, Object[] row, T view) {
        List<T> views = byItem.computeIfAbsent(((AgendaItem) row[0]).id(), id -> new ArrayList<>());
        if (!views.contains(view)) {
            views.add(view);
        }
    }
}
