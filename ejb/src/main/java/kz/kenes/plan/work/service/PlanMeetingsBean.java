package kz.kenes.plan.work.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.plan.work.WorkViolation.ITEM_OF_OTHER_PLAN;
import static kz.kenes.plan.work.WorkViolation.NOTHING_CHOSEN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.AgendaChanged;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingPlan;
import kz.kenes.council.meeting.api.ComingMeetings.ComingMeeting;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.api.AgendaChoices;
import kz.kenes.plan.work.api.AgendaChoices.OpenQuestion;
import kz.kenes.plan.work.api.PlanMeetingOfItems;
import kz.kenes.plan.work.api.PlanMeetings;
import kz.kenes.plan.work.api.PutOnAgenda;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Meetings from the questions of a plan. */
@Stateless
@UseCase
public class PlanMeetingsBean implements PlanMeetings {

    @Inject
    private PlanRecords plans;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @Clause("PLN-01")
    @RolesAllowed(READ_MEETINGS)
    public AgendaChoices choices(long planId) {
        WorkPlan plan = plans.get(planId);
        List<OpenQuestion> questions = new ArrayList<>();
        for (PlanItem item : plans.items(plan)) {
            if (item.kind() == PlanItemKind.QUESTION && item.state().isOpen() && item.meeting() == null) {
                questions.add(
                        new OpenQuestion(item.id(), item.due(), item.content().toLocalized()));
            }
        }
        List<ComingMeeting> coming = new ArrayList<>();
        for (Meeting meeting : meetings.coming(plan.body().id(), actor.now())) {
            coming.add(new ComingMeeting(meeting.id(), meeting.start(), meeting.state()));
        }
        return new AgendaChoices(planId, plan.body().name().toLocalized(), plan.year(), questions, coming);
    }

    @Override
    @Clause({"PLN-01", "PLN-07"})
    @RolesAllowed(KEEP_MEETINGS)
    public void putOnAgenda(PutOnAgenda command) {
        WorkPlan plan = plans.withSeats(command.planId(), actor.today());
        List<PlanItem> chosen = chosen(plan, command.itemIds());
        put(chosen, meetings.get(command.meetingId()), command.minutes());
    }

    @Override
    @Clause({"PLN-01", "PLN-07"})
    @RolesAllowed(KEEP_MEETINGS)
    public long planMeeting(PlanMeetingOfItems command) {
        WorkPlan plan = plans.withSeats(command.planId(), actor.today());
        List<PlanItem> chosen = chosen(plan, command.itemIds());
        plans.lock(plan.body());
        Meeting planned = plans.plannedMeeting(plan.body(), command.key()).orElse(null);
        if (planned == null) {
            planned = new Meeting(
                    plan.body(),
                    new MeetingPlan(MeetingKind.ORDINARY, null, command.start(), command.place(), command.link()),
                    command.key(),
                    actor.person(),
                    actor.now());
            plans.add(planned);
            meetings.bringSeats(planned);
        }
        put(chosen, planned, command.minutes());
        return planned.id();
    }

    private List<PlanItem> chosen(WorkPlan plan, List<Long> ids) {
        require(!ids.isEmpty(), NOTHING_CHOSEN);
        plan.requireSecretary(actor.person(), actor.now());
        List<PlanItem> chosen = plans.items(plan).stream()
                .filter(item -> ids.contains(item.id()))
                .toList();
        require(chosen.size() == ids.stream().distinct().count(), ITEM_OF_OTHER_PLAN);
        return chosen;
    }

    private void put(List<PlanItem> chosen, Meeting meeting, int minutes) {
        List<PlanItem> missing =
                chosen.stream().filter(item -> item.meeting() != meeting).toList();
        for (PlanItem item : missing) {
            item.putBefore(meeting);
            AgendaItem placed = meeting.agenda().add(item.toAgenda(meeting, minutes), actor.person(), actor.now());
            placed.follow(item.line());
            plans.add(placed);
        }
        if (!missing.isEmpty()) {
            events.fire(new AgendaChanged(meeting.id(), actor.id()));
        }
    }
}
