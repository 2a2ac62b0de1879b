package kz.kenes.plan.event.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.api.EventDeskEntry;
import kz.kenes.plan.event.api.EventDeskKind;
import kz.kenes.plan.event.vocabulary.EventState;

/** The events that wait for a person; one statement. */
@Dependent
class EventDeskRecords {

    private static final int MOST = 50;
    private static final Duration TO_ANNOUNCE = Duration.ofDays(30);

    private static final String OFFICER = " and vs.role in (kz.kenes.council.vocabulary.SeatRole.SECRETARY,"
            + " kz.kenes.council.vocabulary.SeatRole.CHAIR)";

    private static final String ORGANISES =
            "(select count(o) from MethodicalEvent o where o.id = e.id and (o.responsible.id = :me"
                    + " or exists (select ob from Body ob where ob.id = o.body.id and "
                    + VisibleBodies.seatOn("ob", OFFICER)
                    + ")"
                    + " or exists (select oh from UnitHead oh where oh.unit.id = o.unit.id and oh.person.id = :me"
                    + " and oh.validity.validFrom <= :today and (oh.validity.validTo is null or oh.validity.validTo >= :today))))";

    private static final String REGISTERED =
            "(select count(p) from Participant p where p.event.id = e.id and p.person.id = :me"
                    + " and p.state = kz.kenes.plan.event.vocabulary.ParticipantState.REGISTERED)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    List<EventDeskEntry> entries(Instant now, boolean mayOrganise) {
        TypedQuery<Object[]> query = em.createQuery(
                "select e, b, u, " + ORGANISES + ", " + REGISTERED + " from MethodicalEvent e left join e.body b"
                        + " left join e.unit u where e.state in (kz.kenes.plan.event.vocabulary.EventState.PLANNED,"
                        + " kz.kenes.plan.event.vocabulary.EventState.ANNOUNCED,"
                        + " kz.kenes.plan.event.vocabulary.EventState.HELD) and (" + ORGANISES + " > 0 or " + REGISTERED
                        + " > 0) order by e.start, e.id",
                Object[].class);
        visible.me().forEach(query::setParameter);
        List<EventDeskEntry> entries = new ArrayList<>();
        for (Object[] row : query.setMaxResults(MOST).getResultList()) {
            MethodicalEvent event = (MethodicalEvent) row[0];
            boolean organises = mayOrganise && ((Number) row[3]).intValue() > 0;
            boolean registered = ((Number) row[4]).intValue() > 0;
            EventDeskKind kind = organises ? due(event, now) : null;
            boolean ahead = now.isBefore(event.end()) && event.state() == EventState.ANNOUNCED;
            if (kind == null && registered && ahead) {
                kind = EventDeskKind.ATTEND;
            }
            if (kind != null) {
                boolean late = kind == EventDeskKind.HOLD || kind == EventDeskKind.REPORT;
                entries.add(new EventDeskEntry(
                        kind,
                        event.id(),
                        event.title().toLocalized(),
                        event.organiser().toLocalized(),
                        event.start(),
                        late && event.end().plus(Duration.ofDays(7)).isBefore(now)));
            }
        }
        return entries;
    }

    private static EventDeskKind due(MethodicalEvent event, Instant now) {
        if (event.state() == EventState.HELD) {
            return EventDeskKind.REPORT;
        }
        if (!now.isBefore(event.end())) {
            return EventDeskKind.HOLD;
        }
        boolean soon = event.start().minus(TO_ANNOUNCE).isBefore(now);
        return event.state() == EventState.PLANNED && soon && now.isBefore(event.start())
                ? EventDeskKind.ANNOUNCE
                : null;
    }
}
