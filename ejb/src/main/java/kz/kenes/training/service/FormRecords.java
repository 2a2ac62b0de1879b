package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.FundingShare;
import kz.kenes.training.InstituteSchedule;
import kz.kenes.training.Training;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.UnitSchedule;

/** What the forms of the procedure need, in three statements, however many people a schedule concerns. */
@Dependent
class FormRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    @Inject
    private Actor actor;

    FormData of(UnitSchedule schedule) {
        InstituteSchedule institute = schedule.instituteSchedule();
        return new FormData(
                "602-01",
                schedule.institution().name().toLocalized(),
                schedule.unit().name().toLocalized(),
                schedule.year(),
                schedule.minutes() == null ? null : schedule.minutes().number(),
                schedule.minutes() == null ? null : schedule.minutes().heldOn(),
                groups("p.schedule.id = :id", schedule.id()),
                List.of(
                        new FormSignature("HEAD", name(schedule.approvedBy()), schedule.approvedAt()),
                        new FormSignature(
                                "DIRECTOR",
                                institute == null ? null : name(institute.signedBy()),
                                institute == null ? null : institute.signedAt())),
                schedule.approvedAt() == null,
                actor.now());
    }

    FormData of(ConsolidatedSchedule whole) {
        List<FormSignature> signatures = new ArrayList<>();
        if (whole.agreedAt() != null) {
            signatures.add(new FormSignature("FINANCE", name(whole.agreedBy()), whole.agreedAt()));
        }
        signatures.add(new FormSignature("APPARATUS", name(whole.approvedBy()), whole.approvedAt()));
        return new FormData(
                "602-05",
                whole.institution().name().toLocalized(),
                null,
                whole.year(),
                null,
                null,
                groups("p.schedule.instituteSchedule.consolidated.id = :id", whole.id()),
                signatures,
                !whole.state().isEffective(),
                actor.now());
    }

    private static String name(Person person) {
        return person == null ? null : person.shortName();
    }

    /** By the alphabet of units and of employees. */
    private List<FormGroup> groups(String condition, long id) {
        Map<String, Localized> positions = positions(condition, id);
        Map<Unit, List<FormLine>> byUnit = new LinkedHashMap<>();
        List<TrainingItem> items = items(condition, id);
        items.sort(Comparator.comparing((TrainingItem item) ->
                        AlphabetOrder.key(item.plan().unit().name().kk()))
                .thenComparing(item -> AlphabetOrder.key(item.plan().person().fullName()))
                .thenComparing(item -> item.training().startsOn()));
        for (TrainingItem item : items) {
            Training training = item.training();
            Person person = item.plan().person();
            Unit unit = item.plan().unit();
            byUnit.computeIfAbsent(unit, one -> new ArrayList<>())
                    .add(new FormLine(
                            person.fullName(),
                            positions.get(person.id() + " " + unit.id()),
                            training.title(),
                            training.provider(),
                            training.form(),
                            training.startsOn(),
                            training.endsOn(),
                            training.hours(),
                            training.cost(),
                            item.shares().stream()
                                    .map(FundingShare::source)
                                    .sorted()
                                    .toList()));
        }
        List<FormGroup> groups = new ArrayList<>();
        byUnit.forEach((unit, lines) -> groups.add(new FormGroup(unit.name().toLocalized(), lines)));
        return groups;
    }

    private List<TrainingItem> items(String condition, long id) {
        TypedQuery<TrainingItem> query = em.createQuery(
                "select distinct i from TrainingItem i join fetch i.plan p left join fetch i.shares where " + condition,
                TrainingItem.class);
        return new ArrayList<>(Fetching.along(query, "i.plan.person", "i.plan.unit")
                .setParameter("id", id)
                .getResultList());
    }

    /** Positions of today by person and unit. */
    private Map<String, Localized> positions(String condition, long id) {
        TypedQuery<Employment> query = scope.fill(em.createQuery(
                "select distinct e from Employment e, IndividualPlan p where e.person = p.person and e.unit = p.unit and "
                        + TrainingScope.holds("e") + " and " + condition,
                Employment.class));
        Map<String, Localized> positions = new HashMap<>();
        for (Employment work :
                Fetching.along(query, "e.position").setParameter("id", id).getResultList()) {
            positions.put(work.person().id() + " " + work.unit().id(), ScheduleViews.position(work));
        }
        return positions;
    }
}
