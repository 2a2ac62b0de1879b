package kz.kenes.plan.event.service;

import static kz.kenes.people.vocabulary.Permission.ORGANISE_EVENTS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.kenes.council.Body;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.Participant;
import kz.kenes.plan.event.api.EventAction;
import kz.kenes.plan.event.api.EventFile;
import kz.kenes.plan.event.api.EventStepView;
import kz.kenes.plan.event.api.EventView;
import kz.kenes.plan.event.api.OrganisationCount;
import kz.kenes.plan.event.api.ParticipantView;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Localized;

/** What the page of an event shows: event, officers, participants, co-organisers, files and steps; one statement each. */
@Dependent
class EventPage {

    private static final List<EventState> USUAL =
            List.of(EventState.PLANNED, EventState.ANNOUNCED, EventState.HELD, EventState.REPORTED);

    @Inject
    private EventRecords events;

    @Inject
    private EventAudience audience;

    @Inject
    private Actor actor;

    EventView of(long id) {
        MethodicalEvent event = events.get(id);
        audience.bringOfficers(event, actor.today());
        List<Participant> participants = events.participants(event);
        Participant own = participants.stream()
                .filter(one -> one.person() != null && one.person().id().equals(actor.id()))
                .findFirst()
                .orElse(null);
        Person responsible = event.responsible();
        Set<Long> coOrganiserIds = new TreeSet<>();
        event.coOrganisers().forEach(body -> coOrganiserIds.add(body.id()));
        return new EventView(
                event.id(),
                event.version(),
                event.kind(),
                event.title().toLocalized(),
                event.state(),
                event.body() == null ? null : event.body().id(),
                event.unit() == null ? null : event.unit().id(),
                event.organiser().toLocalized(),
                names(event.coOrganisers()),
                coOrganiserIds,
                responsible == null ? null : responsible.id(),
                responsible == null ? null : responsible.fullName(),
                event.direction(),
                event.start(),
                event.end(),
                event.place(),
                event.link(),
                said(event.programme()),
                event.capacity(),
                event.isOnQuality(),
                event.countsForQuality(),
                event.planItem(),
                said(event.result()),
                event.reportLink(),
                event.endReason(),
                own == null ? null : own.state(),
                views(participants),
                counted(participants),
                files(event),
                steps(event),
                actions(event, own));
    }

    private static Localized said(LocalizedText text) {
        return text == null ? null : text.toLocalized();
    }

    private static List<Localized> names(List<Body> bodies) {
        List<Localized> names = new ArrayList<>();
        bodies.forEach(body -> names.add(body.name().toLocalized()));
        return names;
    }

    private static List<ParticipantView> views(List<Participant> participants) {
        List<ParticipantView> views = new ArrayList<>();
        for (Participant one : participants) {
            if (one.state() != ParticipantState.WITHDRAWN) {
                views.add(new ParticipantView(
                        one.id(),
                        one.person() == null ? null : one.person().id(),
                        one.name(),
                        one.organisation(),
                        one.state(),
                        one.registeredAt(),
                        one.hasAttended()));
            }
        }
        return views;
    }

    private static List<OrganisationCount> counted(List<Participant> participants) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Participant one : participants) {
            if (one.hasPlace()) {
                int[] count = counts.computeIfAbsent(one.organisation(), name -> new int[2]);
                count[0]++;
                count[1] += one.hasAttended() ? 1 : 0;
            }
        }
        List<OrganisationCount> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(new OrganisationCount(name, count[0], count[1])));
        return rows;
    }

    private List<EventFile> files(MethodicalEvent event) {
        List<EventFile> files = new ArrayList<>();
        for (Object[] row : events.files(event)) {
            files.add(new EventFile((Long) row[0], (String) row[1], (Long) row[2]));
        }
        return files;
    }

    private List<EventStepView> steps(MethodicalEvent event) {
        Map<EventState, EventStepView> made = new EnumMap<>(EventState.class);
        for (Object[] row : events.steps(event)) {
            EventState state = (EventState) row[0];
            Person by = (Person) row[2];
            made.put(
                    state,
                    new EventStepView(
                            state, (Instant) row[1], by == null ? null : by.fullName(), state == event.state()));
        }
        List<EventStepView> line = new ArrayList<>();
        boolean cancelled = event.state() == EventState.CANCELLED;
        for (EventState state : USUAL) {
            boolean ahead = USUAL.indexOf(state) > USUAL.indexOf(event.state());
            if (made.containsKey(state)) {
                line.add(made.get(state));
            } else if (!cancelled && ahead) {
                line.add(new EventStepView(state, null, null, false));
            }
        }
        if (cancelled) {
            line.add(made.get(EventState.CANCELLED));
        }
        return line;
    }

    private Set<EventAction> actions(MethodicalEvent event, Participant own) {
        Set<EventAction> actions = EnumSet.noneOf(EventAction.class);
        EventState state = event.state();
        boolean begun = !actor.now().isBefore(event.start());
        boolean before = state == EventState.PLANNED || state == EventState.ANNOUNCED;
        if (actor.may(ORGANISE_EVENTS) && event.isOrganisedBy(actor.personIfAny(), actor.today())) {
            add(actions, EventAction.CHANGE, before && (state == EventState.PLANNED || !begun));
            add(actions, EventAction.ANNOUNCE, state == EventState.PLANNED && !begun);
            add(actions, EventAction.HOLD, before && begun);
            add(actions, EventAction.REPORT, state == EventState.HELD || state == EventState.REPORTED);
            add(actions, EventAction.CANCEL, before);
            add(actions, EventAction.KEEP_PARTICIPANTS, before || state == EventState.HELD);
            add(
                    actions,
                    EventAction.MARK_ATTENDANCE,
                    begun && (state == EventState.ANNOUNCED || state == EventState.HELD));
            add(actions, EventAction.ATTACH, state != EventState.CANCELLED);
        }
        boolean open = state == EventState.ANNOUNCED && !begun && actor.id() != null && actor.may(READ_MEETINGS);
        boolean takesPart = own != null && own.state() != ParticipantState.WITHDRAWN;
        add(actions, EventAction.REGISTER, open && !takesPart);
        add(actions, EventAction.WITHDRAW, open && takesPart);
        return actions;
    }

    private static void add(Set<EventAction> actions, EventAction action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }
}
