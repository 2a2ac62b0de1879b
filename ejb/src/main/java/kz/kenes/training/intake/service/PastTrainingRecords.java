package kz.kenes.training.intake.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.service.TrainingScope;

/** Staff of the caller's institution, and what they have learnt. */
@Dependent
class PastTrainingRecords {

    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    LocalDate today() {
        return scope.today();
    }

    /** Staff of today by address. */
    Map<String, Person> persons(Collection<String> emails) {
        Map<String, Person> found = new HashMap<>();
        for (List<String> some : chunks(emails)) {
            scope.fill(em.createQuery(
                            "select distinct p from Employment e join e.person p where p.email in :emails and "
                                    + TrainingScope.holds("e") + " and " + TrainingScope.staffOf("e.institution.id"),
                            Person.class))
                    .setParameter("emails", some)
                    .getResultList()
                    .forEach(person -> found.put(person.email(), person));
        }
        return found;
    }

    /** Keys of the trainings that are recorded for these persons. */
    Set<String> known(Collection<Person> persons) {
        Set<String> keys = new HashSet<>();
        for (List<Person> some : chunks(persons)) {
            em.createQuery("select r from TrainingRecord r where r.person in :persons", TrainingRecord.class)
                    .setParameter("persons", some)
                    .getResultList()
                    .forEach(record -> keys.add(key(record)));
        }
        return keys;
    }

    /** By person, title and last day. */
    static String key(TrainingRecord record) {
        return record.person().id() + " " + record.endedOn() + " "
                + record.title().toLowerCase(Locale.ROOT);
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int first = 0; first < list.size(); first += CHUNK) {
            chunks.add(list.subList(first, Math.min(list.size(), first + CHUNK)));
        }
        return chunks;
    }

    void store(Collection<TrainingRecord> records) {
        records.forEach(em::persist);
        em.flush();
    }
}
