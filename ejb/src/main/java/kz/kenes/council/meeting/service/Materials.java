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

/** The files that belong to the items of meetings. */
@Dependent
class Materials {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** For each item and material the two; one statement. */
    List<Object[]> rows(Meeting meeting) {
        return em.createQuery(
                        "select i, f from AgendaItem i join i.materials x join StoredFile f on f.id = x"
                                + " where i.meeting = :meeting order by i.ordinal, f.id",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The same with the items that have none. */
    List<Object[]> rowsOfAll(Meeting meeting) {
        return em.createQuery(
                        "select i, f from AgendaItem i left join fetch i.rapporteur left join i.materials x"
                                + " left join StoredFile f on f.id = x where i.meeting = :meeting"
                                + " order by i.ordinal, f.id",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** By item. */
    static Map<Long, List<MaterialView>> byItem(List<Object[]> rows) {
        Map<Long, List<MaterialView>> materials = new HashMap<>();
        for (Object[] row : rows) {
            if (row[1] instanceof StoredFile file) {
                materials
                        .computeIfAbsent(((AgendaItem) row[0]).id(), id -> new ArrayList<>())
                        .add(new MaterialView(file.id(), file.name(), file.mediaType(), file.size()));
            }
        }
        return materials;
    }
}
