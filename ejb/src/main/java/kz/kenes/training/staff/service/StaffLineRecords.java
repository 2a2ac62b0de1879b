package kz.kenes.training.staff.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Employment;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.service.Fetching;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.service.TrainingScope;
import kz.kenes.training.staff.StaffLine;

/** The lines of the forms for one unit as of today, in two statements. */
@Dependent
class StaffLineRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    /** By the alphabet. */
    List<StaffLine> lines(Unit unit, Map<StaffCategory, TrainingRequirement> requirements) {
        Map<Long, TrainingRecord> last = lastTrainings(unit);
        List<StaffLine> lines = new ArrayList<>();
        for (Employment work : works(unit)) {
            lines.add(new StaffLine(
                    work, last.get(work.person().id()), requirements.get(work.category()), scope.today()));
        }
        return lines;
    }

    private List<Employment> works(Unit unit) {
        TypedQuery<Employment> query = scope.fill(em.createQuery(
                "select e from Employment e join e.person p where e.unit = :unit and " + TrainingScope.holds("e")
                        + " order by p.sortKey, e.id",
                Employment.class));
        return Fetching.along(query, "e.person", "e.position")
                .setParameter("unit", unit)
                .getResultList();
    }

    private Map<Long, TrainingRecord> lastTrainings(Unit unit) {
        Map<Long, TrainingRecord> last = new HashMap<>();
        scope.fill(em.createQuery(
                        "select r from TrainingRecord r where r.person.id in (select e.person.id from Employment e where"
                                + " e.unit = :unit and " + TrainingScope.holds("e") + ") order by r.endedOn, r.id",
                        TrainingRecord.class))
                .setParameter("unit", unit)
                .getResultStream()
                .forEach(record -> last.put(record.person().id(), record));
        return last;
    }
}
