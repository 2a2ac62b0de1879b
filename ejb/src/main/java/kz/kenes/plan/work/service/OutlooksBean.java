package kz.kenes.plan.work.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.kenes.council.service.Actor;
import kz.kenes.plan.work.Outlook;
import kz.kenes.plan.work.api.Outlooks;
import kz.kenes.plan.work.api.WriteOutlook;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.service.UseCase;

/** Analyses and prospective directions for the next plan. */
@Stateless
@UseCase
public class OutlooksBean implements Outlooks {

    @Inject
    private PlanOffice office;

    @Inject
    private PlanRecords plans;

    @Inject
    private Actor actor;

    @Override
    @Clause("PLN-11")
    @RolesAllowed(READ_MEETINGS)
    public long write(WriteOutlook command) {
        Outlook outlook = new Outlook(
                office.body(command.bodyId()),
                command.year(),
                command.kind(),
                command.text().kk() == null ? null : LocalizedText.of(command.text()),
                actor.person(),
                actor.now());
        plans.add(outlook);
        return outlook.id();
    }
}
