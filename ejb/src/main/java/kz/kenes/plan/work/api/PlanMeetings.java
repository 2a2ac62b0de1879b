package kz.kenes.plan.work.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;

/** Meetings from the questions of a plan: what the plan says stands on the agenda, nothing is written again (PLN-01). */
@Remote
public interface PlanMeetings {

    /**
     * What may be chosen for the two commands.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    AgendaChoices choices(long planId);

    /** Puts the questions last on the agenda of the meeting; those that stand there already are left alone. */
    void putOnAgenda(PutOnAgenda command);

    /** @return id of the meeting */
    long planMeeting(PlanMeetingOfItems command);
}
