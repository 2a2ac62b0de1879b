package kz.kenes.training.service;

import static kz.kenes.shared.Wording.phrase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.TrainingRequirement;
import kz.kenes.training.api.AnalysisHint;
import kz.kenes.training.vocabulary.AnalysisInput;

/** What Kenes knows about the points that the head of a unit analyses; where it knows nothing, it proposes nothing. */
@Dependent
class Analysis {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    @Inject
    private Actor actor;

    @Inject
    private Instance<TeachingQuality> teaching;

    /**
     * Three statements, however many people work in the unit. Staff and requirements are counted by work, because each category has a
     * requirement of its own; who was never trained, by person.
     */
    @Clause("TRN-09")
    List<AnalysisHint> of(Unit unit, int year) {
        Map<StaffCategory, Integer> staff = new TreeMap<>();
        Map<StaffCategory, Integer> due = new TreeMap<>();
        Map<StaffCategory, TrainingRequirement> requirements = requirements(unit);
        Set<Long> never = new HashSet<>();
        LocalDate oldest = null;
        for (Object[] row : lastTrainings(unit)) {
            StaffCategory category = (StaffCategory) row[0];
            LocalDate last = TrainingScope.day(row[1]);
            staff.merge(category, 1, Integer::sum);
            if (last == null) {
                never.add((Long) row[2]);
            }
            oldest = last != null && (oldest == null || last.isBefore(oldest)) ? last : oldest;
            TrainingRequirement requirement = requirements.get(category);
            boolean now = requirement != null
                    && requirement.dueYear(
                                    last == null ? null : last.getYear(),
                                    actor.today().getYear())
                            <= year;
            due.merge(category, now ? 1 : 0, Integer::sum);
        }
        List<AnalysisHint> hints = new ArrayList<>();
        hints.add(new AnalysisHint(AnalysisInput.STAFF_DATA, counted(staff)));
        hints.add(new AnalysisHint(AnalysisInput.MINISTRY_REQUIREMENTS, demanded(requirements, due)));
        hints.add(new AnalysisHint(
                AnalysisInput.TIME_SINCE_TRAINING,
                say("hint.time", never.size(), oldest == null ? "–" : Wording.shown(oldest, actor.language()))));
        for (TeachingQuality known : teaching) {
            known.of(unit, actor.language())
                    .ifPresent(text -> hints.add(new AnalysisHint(AnalysisInput.TEACHING_QUALITY, text)));
        }
        return hints;
    }

    private String counted(Map<StaffCategory, Integer> staff) {
        List<String> parts = new ArrayList<>();
        staff.forEach((category, count) -> parts.add(say("hint.staff", category, count)));
        return String.join("; ", parts);
    }

    private String demanded(Map<StaffCategory, TrainingRequirement> requirements, Map<StaffCategory, Integer> due) {
        List<String> parts = new ArrayList<>();
        due.forEach((category, count) -> {
            TrainingRequirement requirement = requirements.get(category);
            if (requirement != null) {
                parts.add(say("hint.required", category, requirement.hours(), requirement.years(), count));
            }
        });
        return parts.isEmpty() ? say("hint.noRequirement") : String.join("; ", parts);
    }

    private String say(String key, Object... arguments) {
        Language language = actor.language();
        return phrase("training", key, language, arguments);
    }

    /** For every work in the unit today: the category, the last day of training or null, the person. */
    private List<Object[]> lastTrainings(Unit unit) {
        return scope.fill(em.createQuery(
                        "select e.category, (select max(r.endedOn) from TrainingRecord r where r.person.id = e.person.id),"
                                + " e.person.id from Employment e where e.unit.id = :unit and "
                                + TrainingScope.holds("e"),
                        Object[].class))
                .setParameter("unit", unit.id())
                .getResultList();
    }

    private Map<StaffCategory, TrainingRequirement> requirements(Unit unit) {
        Map<StaffCategory, TrainingRequirement> requirements = new TreeMap<>();
        em.createQuery(
                        "select r from TrainingRequirement r where r.institution = :institution",
                        TrainingRequirement.class)
                .setParameter("institution", unit.institution())
                .getResultStream()
                .forEach(one -> requirements.put(one.category(), one));
        return requirements;
    }
}
