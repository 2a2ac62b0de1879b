package kz.kenes.quality.service;

import static kz.kenes.shared.Wording.phrase;
import static kz.kenes.shared.vocabulary.Language.KK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.Nonconformity;
import kz.kenes.quality.NonconformityDraft;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.shared.Clause;
import kz.kenes.training.Training;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.TrainingNotDone;

/** A training that was planned and not done becomes a nonconformity, once for each training. */
@ApplicationScoped
public class TrainingResults {

    private static final String ORIGIN = "training-item-";

    @Inject
    private NonconformityRecords records;

    @Inject
    private QualityStandings standings;

    @Inject
    private Movements movements;

    @Inject
    private Event<Object> told;

    @Inject
    private Clock clock;

    /** Whoever repeats the mark finds the same nonconformity. */
    @Clause({"QUA-06", "TRN-23"})
    public void enter(@Observes TrainingNotDone missed) {
        String origin = ORIGIN + missed.item();
        if (records.isKnown(origin)) {
            return;
        }
        TrainingItem item = records.trainingItem(missed.item());
        Unit unit = item.plan().unit();
        LocalDate today = LocalDate.now(clock);
        int number = records.nextNumber(unit.institution(), today.getYear());
        Nonconformity entered =
                new Nonconformity(unit, draft(item, origin, today), number, standings.of(unit), clock.instant(), today);
        records.add(entered);
        told.fire(movements.raised(entered));
    }

    private static NonconformityDraft draft(TrainingItem item, String origin, LocalDate today) {
        Training training = item.training();
        Person person = item.plan().person();
        return new NonconformityDraft(
                NonconformitySource.PLANNED_RESULT,
                phrase("quality", "training.requirement", KK),
                phrase(
                        "quality",
                        "training.missed",
                        KK,
                        person.fullName(),
                        training.title(),
                        training.startsOn(),
                        training.endsOn()),
                CauseKind.OTHER,
                item.reason(),
                today,
                null,
                null,
                origin,
                null);
    }

    /** The plan of the training that a nonconformity came from, or null. */
    public Long planOf(Nonconformity one) {
        return one.origin() == null || !one.origin().startsWith(ORIGIN)
                ? null
                : records.trainingItem(Long.parseLong(one.origin().substring(ORIGIN.length())))
                        .plan()
                        .id();
    }
}
