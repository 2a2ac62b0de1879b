package kz.kenes.training.service;

import static kz.kenes.shared.Wording.phrase;
import static kz.kenes.shared.vocabulary.Language.KK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
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
import kz.kenes.training.InstituteSchedule;
import kz.kenes.training.UnitSchedule;

/** What a director has gathered, on its way to the signature (TRN-12). */
@Dependent
public class InstituteApprovals implements ApprovalSubject {

    private static final String ROUTE = "training.institute";

    @Inject
    private InstituteRecords institutes;

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
        return Set.of(ActorScope.UNIT, ActorScope.INSTITUTION);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return institutes.isVisible(subjectId);
    }

    @Clause({"TRN-12", "TRN-37"})
    void submit(InstituteSchedule schedule, Person director) {
        process.submit(new Submission(
                new Subject(ROUTE, schedule.id()),
                Titles.of("institute", schedule.unit().name().toLocalized(), schedule.year()),
                schedule.parts().stream().map(this::line).sorted().collect(Collectors.joining("\n")),
                "/training/institute?id=" + schedule.id(),
                Map.of(
                        ActorScope.UNIT, schedule.unit().id(),
                        ActorScope.INSTITUTION, schedule.institution().id()),
                Set.of(),
                director,
                director));
    }

    private String line(UnitSchedule part) {
        List<PlannedTraining> items = schedules.trainings(part);
        return phrase(
                "training",
                "content.part",
                KK,
                part.unit().name(),
                items.stream().map(PlannedTraining::personId).distinct().count(),
                items.size(),
                items.stream().mapToInt(PlannedTraining::hours).sum(),
                Tenge.shown(items.stream().map(PlannedTraining::cost).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Override
    @Clause("TRN-12")
    public void approved(ApprovalCompleted event) {
        institutes.any(event.subject().id()).sign(bodies.person(event.holder()), event.at());
    }

    @Override
    @Clause("TRN-37")
    public void givenBack(ApprovalReturned event) {
        institutes.any(event.subject().id()).refuse(event.remarks());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        institutes.any(event.subject().id()).takeBack();
    }
}
