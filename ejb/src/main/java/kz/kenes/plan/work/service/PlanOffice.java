package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.PlanDeskEntry;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;

/** What the commands on plans need around them: bodies, the desk, papers and tables. */
@Dependent
class PlanOffice {

    @Inject
    private BodyRecords bodies;

    @Inject
    private PlanRecords plans;

    @Inject
    private PlanDeskRecords desk;

    @Inject
    private PlanPapers papers;

    @Inject
    private Actor actor;

    /** A body that the caller may see, with its seats. */
    Body body(long id) {
        Body body = bodies.visible(id);
        bodies.bringSeats(body, actor.today());
        return body;
    }

    /** The edition that holds, otherwise the one that is prepared and may be seen. */
    Optional<WorkPlan> find(long bodyId, int year) {
        Body body = bodies.visible(bodyId);
        return plans.latest(body, year);
    }

    List<PlanDeskEntry> desk(LocalDate today, boolean mayKeep) {
        return desk.entries(today, mayKeep);
    }

    FileContent paper(WorkPlan plan, Language language, PaperFormat format) {
        return papers.paper(plan, language, format);
    }

    FileContent table(WorkPlan plan, Language language) {
        return papers.table(plan, language);
    }
}
