package kz.kenes.council.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.document.StoredFile;

/** The files that belong to the items of meetings. */
@Dependent
class Materials {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** By item; one statement. */
    Map<Long, List<MaterialView>> of(Meeting meeting) {
        List<Object[]> found = em.createQuery(
                        "select i.id, f from AgendaItem i join i.materials x join StoredFile f on f.id = x"
                                + " where i.meeting = :meeting order by f.id",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultList();
        Map<Long, List<MaterialView>> materials = new HashMap<>();
        for (Object[] row : found) {
            StoredFile file = (StoredFile) row[1];
            materials
                    .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(new MaterialView(file.id(), file.name(), file.mediaType(), file.size()));
        }
        return materials;
    }
}
