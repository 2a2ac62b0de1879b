package kz.kenes.council.meeting.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kenes.approval.Approval;
import kz.kenes.approval.ApprovalStep;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.council.meeting.AgendaChanged;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.meeting.api.AwaitedDecision;
import kz.kenes.council.meeting.api.AwaitedDecisions;
import kz.kenes.council.meeting.api.IncludeAwaited;
import kz.kenes.council.service.Actor;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Papers that wait for the decision of a body, from the side of its secretary. */
@Stateless
@UseCase
public class AwaitedDecisionsBean implements AwaitedDecisions {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private RemitRecords remits;

    @Inject
    private ApprovalProcess process;

    @Inject
    private ApprovalItemRecords placed;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @RolesAllowed(KEEP_MEETINGS)
    public List<AwaitedDecision> of(long meetingId) {
        Meeting meeting = meetings.get(meetingId);
        List<AwaitedDecision> awaited = new ArrayList<>();
        if (meeting.body().isSecretary(actor.personIfAny(), actor.today())) {
            Map<Long, Long> agendas = placed.meetingsByApproval(meeting.body());
            for (ApprovalStep step : process.awaitedFrom(meeting.body().id())) {
                Approval approval = step.approval();
                awaited.add(new AwaitedDecision(
                        approval.id(),
                        approval.title().toLocalized(),
                        step.verb(),
                        approval.link(),
                        step.awaitedAt(),
                        agendas.get(approval.id())));
            }
        }
        return awaited;
    }

    @Override
    @Clause({"PLN-03", "PLN-04", "PLN-05"})
    @RolesAllowed(KEEP_MEETINGS)
    public long include(IncludeAwaited command) {
        Meeting meeting = meetings.get(command.meetingId());
        meeting.requireUnchangedSince(command.meetingVersion());
        ApprovalStep step = process.awaitedFrom(meeting.body().id()).stream()
                .filter(one -> one.approval().id() == command.approvalId())
                .findFirst()
                .orElse(null);
        require(step != null, SharedViolation.NOT_FOUND);
        Localized title = step.approval().title().toLocalized();
        ItemDraft draft = new ItemDraft(
                LocalizedText.of(title),
                Rapporteur.of(step.approval().proposer()),
                command.minutes(),
                LocalizedText.of(proposed(step, title)),
                remits.entries(command.remitIds()));
        AgendaItem item = meeting.agenda().add(draft, actor.person(), actor.now());
        item.decideOn(command.approvalId());
        meetings.add(item);
        events.fire(new AgendaChanged(meeting.id(), actor.id()));
        return item.id();
    }

    private static Localized proposed(ApprovalStep step, Localized title) {
        String key = "awaited." + step.verb();
        return new Localized(
                Wording.phrase("council", key, Language.KK, title),
                Wording.phrase("council", key, Language.RU, title),
                Wording.phrase("council", key, Language.EN, title));
    }
}
