package kz.kenes.training.service;

import static kz.kenes.shared.Wording.phrase;
import static kz.kenes.shared.vocabulary.Language.KK;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.StepTaken;
import kz.kenes.approval.Subject;
import kz.kenes.approval.Submission;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalSubject;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.council.Body;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.archive.service.PaperRegister;
import kz.kenes.training.vocabulary.ScheduleState;

/** The schedule of the university on its way: finance, where the university pays, and the head of the apparatus. */
@Dependent
public class ConsolidatedApprovals implements ApprovalSubject {

    /** By the procedure in its edition 2, decided by the Board on 02.08.2022 as No. 10; see the ground of the route. */
    private static final String ROUTE = "training.consolidated";

    private static final String UNIVERSITY_PAYS = "UNIVERSITY_PAYS";

    @Inject
    private ConsolidationRecords consolidation;

    @Inject
    private ApprovalProcess process;

    @Inject
    private BodyRecords bodies;

    @Inject
    private PaperRegister papers;

    @Override
    @Clause("TRN-39")
    public String route() {
        return ROUTE;
    }

    @Override
    public Set<ActorScope> scopes() {
        return Set.of(ActorScope.INSTITUTION);
    }

    @Override
    @Clause("TRN-14")
    public Set<String> conditions() {
        return Set.of(UNIVERSITY_PAYS);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return consolidation.isVisible(subjectId);
    }

    @Clause({"TRN-14", "TRN-15", "TRN-37"})
    void submit(ConsolidatedSchedule schedule, BigDecimal universityFunds, Person by) {
        process.submit(new Submission(
                new Subject(ROUTE, schedule.id()),
                Titles.of("consolidated", schedule.institution().name().toLocalized(), schedule.year()),
                content(schedule, universityFunds),
                "/training/consolidation?id=" + schedule.id(),
                Map.of(ActorScope.INSTITUTION, schedule.institution().id()),
                universityFunds.signum() > 0 ? Set.of(UNIVERSITY_PAYS) : Set.of(),
                by,
                by));
    }

    private String content(ConsolidatedSchedule schedule, BigDecimal universityFunds) {
        String money =
                phrase("training", "content.limit", KK, Tenge.shown(universityFunds), Tenge.shown(schedule.limit()));
        return money + "\n"
                + consolidation.parts(schedule.institution(), schedule.year()).stream()
                        .filter(row -> row[2] == ScheduleState.CONSOLIDATED)
                        .map(ConsolidatedApprovals::line)
                        .collect(Collectors.joining("\n"));
    }

    private static String line(Object[] row) {
        BigDecimal cost = row[10] == null ? BigDecimal.ZERO : (BigDecimal) row[10];
        return phrase("training", "content.part", KK, row[4], row[7], row[8], row[9], Tenge.shown(cost));
    }

    @Override
    @Clause("TRN-14")
    public void stepTaken(StepTaken event) {
        if (event.verb() == StepVerb.AGREE) {
            consolidation.any(event.subject().id()).agreeBudget(person(event.holder()), event.at());
        }
    }

    @Override
    @Clause("TRN-15")
    public void approved(ApprovalCompleted event) {
        ConsolidatedSchedule whole = consolidation.any(event.subject().id());
        whole.approve(person(event.holder()), event.at());
        papers.register(whole, Body.dayOf(event.at()));
    }

    /** Null where a body has decided. */
    private Person person(Long id) {
        return id == null ? null : bodies.person(id);
    }

    @Override
    @Clause("TRN-37")
    public void givenBack(ApprovalReturned event) {
        consolidation.any(event.subject().id()).refuse(event.remarks());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        consolidation.any(event.subject().id()).takeBack();
    }
}
