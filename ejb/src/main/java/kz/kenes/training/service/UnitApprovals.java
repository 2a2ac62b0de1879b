package kz.kenes.training.service;

import static kz.kenes.shared.Wording.phrase;
import static kz.kenes.shared.vocabulary.Language.KK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.Subject;
import kz.kenes.approval.Submission;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalSubject;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.training.UnitSchedule;

/** Schedules of units on their way: the keeper submits, the head approves (TRN-11). */
@Dependent
public class UnitApprovals implements ApprovalSubject {

    private static final String ROUTE = "training.unit";

    @Inject
    private ScheduleRecords schedules;

    @Inject
    private ApprovalProcess process;

    @Inject
    private BodyRecords bodies;

    @Override
    public String route() {
        return ROUTE;
    }

    @Override
    public Set<ActorScope> scopes() {
        return Set.of(ActorScope.UNIT, ActorScope.UPPER_UNIT, ActorScope.INSTITUTION);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return schedules.isVisible(subjectId);
    }

    @Clause({"TRN-11", "TRN-37"})
    void submit(UnitSchedule schedule, Person keeper) {
        process.submit(new Submission(
                new Subject(ROUTE, schedule.id()),
                Titles.of("unit", schedule.unit().name().toLocalized(), schedule.year()),
                content(schedule),
                "/training/schedule?id=" + schedule.id(),
                Map.of(
                        ActorScope.UNIT, schedule.unit().id(),
                        ActorScope.UPPER_UNIT, schedule.upperUnit().id(),
                        ActorScope.INSTITUTION, schedule.institution().id()),
                Set.of(),
                keeper,
                keeper));
    }

    private String content(UnitSchedule schedule) {
        String discussed = phrase(
                "training",
                "content.discussed",
                KK,
                schedule.minutes().number(),
                schedule.minutes().heldOn());
        return discussed + "\n"
                + schedules.trainings(schedule).stream()
                        .map(UnitApprovals::line)
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static String line(PlannedTraining training) {
        return phrase(
                "training",
                "content.item",
                KK,
                training.person(),
                training.title(),
                training.provider(),
                training.startsOn(),
                training.endsOn(),
                training.hours(),
                Tenge.shown(training.cost()));
    }

    @Override
    @Clause("TRN-11")
    public void approved(ApprovalCompleted event) {
        schedules.any(event.subject().id()).approve(person(event.holder()), event.at());
    }

    /** Null where a body has decided. */
    private Person person(Long id) {
        return id == null ? null : bodies.person(id);
    }

    @Override
    @Clause("TRN-37")
    public void givenBack(ApprovalReturned event) {
        schedules.any(event.subject().id()).refuse(event.remarks());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        schedules.any(event.subject().id()).takeBack();
    }
}
