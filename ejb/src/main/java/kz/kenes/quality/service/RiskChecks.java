package kz.kenes.quality.service;

import static kz.kenes.shared.Wording.phrase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.DevelopmentPlanEntry;
import kz.kenes.quality.EffectMonitoring;
import kz.kenes.quality.LeavingRisk;
import kz.kenes.quality.TimelyApproval;
import kz.kenes.quality.api.RiskCheckView;
import kz.kenes.quality.api.RiskFact;
import kz.kenes.quality.vocabulary.CheckOutcome;
import kz.kenes.quality.vocabulary.RiskCheck;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.effect.AfterCourse;
import kz.kenes.training.effect.vocabulary.CourseState;
import kz.kenes.training.service.TrainingScope;

/** Looks up whether the measures against the risks of training are taken; every answer shows its facts. */
@Dependent
class RiskChecks {

    private static final int SHOWN = 100;

    @Inject
    private RiskFactRecords records;

    @Inject
    private QualityScope scope;

    @Clause({"QUA-03", "QUA-04", "QUA-05"})
    RiskCheckView of(RiskCheck check, Institution institution) {
        List<RiskFact> facts =
                switch (check) {
                    case TIMELY_SCHEDULE -> schedules(institution);
                    case DEVELOPMENT_PLAN -> plans(institution);
                    case EFFECT_MONITORING -> effects(institution);
                    case LEAVING_STAFF -> leaving(institution);
                };
        facts.sort(Comparator.comparing(RiskFact::outcome).reversed());
        CheckOutcome worst = facts.isEmpty() ? CheckOutcome.MET : facts.get(0).outcome();
        return new RiskCheckView(
                check,
                clause(check),
                worst,
                new ArrayList<>(facts.subList(0, Math.min(SHOWN, facts.size()))),
                facts.size());
    }

    private static String clause(RiskCheck check) {
        return switch (check) {
            case TIMELY_SCHEDULE, DEVELOPMENT_PLAN -> "QUA-03";
            case EFFECT_MONITORING -> "QUA-04";
            case LEAVING_STAFF -> "QUA-05";
        };
    }

    /** This year and the next. */
    private List<RiskFact> schedules(Institution institution) {
        LocalDate today = scope.today();
        List<ConsolidatedSchedule> known = records.schedules(institution);
        List<RiskFact> facts = new ArrayList<>();
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            int wanted = year;
            LocalDate approved = known.stream()
                    .filter(schedule -> schedule.year() == wanted && schedule.approvedAt() != null)
                    .findFirst()
                    .map(schedule -> Body.dayOf(schedule.approvedAt()))
                    .orElse(null);
            CheckOutcome outcome = new TimelyApproval(year, approved).outcome(today);
            Localized text = approved == null ? say("fact.schedule.none", year) : say("fact.schedule", year, approved);
            facts.add(new RiskFact(text, outcome, "/training/consolidation?year=" + year));
        }
        return facts;
    }

    private List<RiskFact> plans(Institution institution) {
        LocalDate today = scope.today();
        List<RiskFact> facts = new ArrayList<>();
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            Optional<DevelopmentPlanEntry> entry = records.plan(institution, year);
            Localized text =
                    entry.isPresent() ? say("fact.plan", year, entry.get().document()) : say("fact.plan.none", year);
            facts.add(new RiskFact(
                    text,
                    DevelopmentPlanEntry.outcome(entry.orElse(null), year, today),
                    "/training/consolidation?year=" + year));
        }
        return facts;
    }

    private List<RiskFact> effects(Institution institution) {
        LocalDate today = scope.today();
        List<RiskFact> facts = new ArrayList<>();
        for (Object[] row : records.trainings(institution)) {
            TrainingRecord record = (TrainingRecord) row[0];
            AfterCourse course = (AfterCourse) row[3];
            boolean evaluated = course != null && course.state() == CourseState.CLOSED;
            facts.add(new RiskFact(
                    say(
                            evaluated ? "fact.effect" : "fact.effect.none",
                            ((Person) row[1]).fullName(),
                            record.title(),
                            record.endedOn()),
                    new EffectMonitoring(record.endedOn(), evaluated).outcome(today),
                    course == null ? "/training/plan?id=" + row[2] : "/training/course?id=" + course.id()));
        }
        return facts;
    }

    private List<RiskFact> leaving(Institution institution) {
        LocalDate today = scope.today();
        List<RiskFact> facts = new ArrayList<>();
        for (Object[] row : records.leaving(institution)) {
            LeavingRisk risk = LeavingRisk.of((Employment) row[0], today);
            if (risk != null && LeavingRisk.isTrained(TrainingScope.day(row[3]), today)) {
                Person person = (Person) row[1];
                facts.add(new RiskFact(
                        say(
                                "fact.leaving." + risk.reason(),
                                person.fullName(),
                                ((Unit) row[2]).name(),
                                risk.lastDay(),
                                TrainingScope.day(row[3])),
                        CheckOutcome.NOT_MET,
                        "/training/need?id=" + person.id()));
            }
        }
        return facts;
    }

    private static Localized say(String key, Object... values) {
        return new Localized(
                phrase("quality", key, Language.KK, values),
                phrase("quality", key, Language.RU, values),
                phrase("quality", key, Language.EN, values));
    }
}
