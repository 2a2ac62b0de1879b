package kz.kenes.council.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.meeting.Adjournment;
import kz.kenes.council.meeting.AgendaItemContinued;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingClosed;
import kz.kenes.council.meeting.MeetingConvened;
import kz.kenes.council.meeting.MeetingPlan;
import kz.kenes.council.meeting.api.LinkedSitting;
import kz.kenes.council.service.Actor;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Adjourned meetings: how they are ended, and what the papers of both sittings say of each other. */
@Dependent
public class Adjournments {

    private static final String FEATURE = "council.meeting";

    @Inject
    private AdjournmentRecords records;

    @Inject
    private Event<Object> events;

    @Inject
    private Actor actor;

    /** @return id of the next sitting */
    @Clause({"MTG-07", "MTG-25"})
    long adjourn(Meeting meeting, Instant start, String place, String onlineLink) {
        MeetingPlan plan = new MeetingPlan(meeting.kind(), meeting.reason(), start, place, onlineLink);
        Adjournment adjournment =
                new Adjournment(meeting, plan, records.considered(meeting), actor.person(), actor.now());
        records.add(adjournment);
        adjournment.moved().forEach((item, next) -> events.fire(new AgendaItemContinued(item.id(), next.id())));
        events.fire(new MeetingClosed(meeting.id()));
        events.fire(new MeetingConvened(Invitations.of(adjournment.next())));
        return adjournment.next().id();
    }

    List<LinkedSitting> linked(Meeting meeting) {
        List<LinkedSitting> linked = new ArrayList<>();
        records.continuedBy(meeting)
                .ifPresent(one -> linked.add(
                        new LinkedSitting(one.first().id(), one.first().date(), true, one.items())));
        records.adjourned(meeting)
                .ifPresent(one ->
                        linked.add(new LinkedSitting(one.next().id(), one.next().date(), false, one.items())));
        return linked;
    }

    /** The sitting that this one continues and the one that continues it, as sentences for the papers. */
    @Clause("MTG-25")
    public List<Localized> told(Meeting meeting) {
        List<Localized> told = new ArrayList<>();
        Optional<Adjournment> before = records.continuedBy(meeting);
        before.ifPresent(one -> told.add(sentence("sitting.continues", one.first(), one.items())));
        Optional<Adjournment> after = records.adjourned(meeting);
        after.ifPresent(one -> told.add(sentence("sitting.adjourned", one.next(), one.items())));
        return told;
    }

    private static Localized sentence(String phrase, Meeting other, int items) {
        return new Localized(
                Wording.phrase(FEATURE, phrase, Language.KK, other.date(), items),
                Wording.phrase(FEATURE, phrase, Language.RU, other.date(), items),
                Wording.phrase(FEATURE, phrase, Language.EN, other.date(), items));
    }
}
