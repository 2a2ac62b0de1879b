package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Institution;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.TrainingViolation;
import kz.kenes.training.api.Consolidation;
import kz.kenes.training.api.ConsolidationReceipt;
import kz.kenes.training.api.ConsolidationView;
import kz.kenes.training.api.OpenYear;
import kz.kenes.training.vocabulary.SheetFormat;

/** The schedule of the university, made by the HR service of the own institution. */
@Stateless
@UseCase
public class ConsolidationBean implements Consolidation {

    @Inject
    private ConsolidationRecords consolidation;

    @Inject
    private ConsolidationViews views;

    @Inject
    private ConsolidatedApprovals approvals;

    @Inject
    private FormRecords forms;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public ConsolidationView of(Integer year) {
        Institution institution = consolidation.myInstitution();
        int wanted = year == null ? actor.today().getYear() : year;
        return views.of(
                institution, wanted, consolidation.of(institution, wanted).orElse(null));
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public ConsolidationView get(long id) {
        ConsolidatedSchedule whole = consolidation.get(id);
        return views.of(whole.institution(), whole.year(), whole);
    }

    @Override
    @Clause("TRN-13")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public long open(OpenYear command) {
        Institution institution = consolidation.myInstitution();
        consolidation.lock(institution);
        require(consolidation.of(institution, command.year()).isEmpty(), TrainingViolation.ALREADY_OPENED);
        ConsolidatedSchedule whole =
                new ConsolidatedSchedule(institution, command.year(), command.limit(), command.ground(), actor.today());
        consolidation.add(whole);
        return whole.id();
    }

    @Override
    @Clause("TRN-14")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void limit(long id, long version, BigDecimal limit, String ground) {
        consolidation.seen(id, version).limit(limit, ground);
    }

    @Override
    @Clause("TRN-13")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public ConsolidationReceipt consolidate(long id, long version) {
        ConsolidatedSchedule whole = consolidation.seen(id, version);
        int taken = whole.consolidate(consolidation.signed(whole));
        consolidation.flush();
        return new ConsolidationReceipt(
                taken, (int) consolidation.partsOf(whole), (int) consolidation.personsOf(whole));
    }

    @Override
    @Clause({"TRN-13", "TRN-37"})
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void returnPart(long id, long version, long partId, String remarks) {
        ConsolidatedSchedule whole = consolidation.seen(id, version);
        whole.giveBack(consolidation.part(whole, partId), remarks);
    }

    @Override
    @Query
    @RolesAllowed(PLAN_TRAINING)
    public FileContent form(long id, Language language, SheetFormat format) {
        return ScheduleForm.of(forms.of(consolidation.get(id)), language, format);
    }

    @Override
    @Clause({"TRN-14", "TRN-15", "TRN-37"})
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void submit(long id, long version) {
        ConsolidatedSchedule whole = consolidation.seen(id, version);
        BigDecimal universityFunds = consolidation.universityFunds(whole);
        whole.submit(consolidation.partsOf(whole), universityFunds);
        approvals.submit(whole, universityFunds, actor.person());
    }
}
