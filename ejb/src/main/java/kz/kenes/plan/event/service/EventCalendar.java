package kz.kenes.plan.event.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kenes.council.calendar.TimeSpan;
import kz.kenes.council.calendar.api.CalendarEntry;
import kz.kenes.council.calendar.service.CalendarSource;
import kz.kenes.council.calendar.service.Dated;
import kz.kenes.council.calendar.service.Engagement;
import kz.kenes.council.calendar.service.Wanted;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.council.calendar.vocabulary.EntryState;
import kz.kenes.people.Person;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.shared.Clause;

/** Methodical events in the calendar of the bodies, and the time they take of who takes part. */
@Dependent
class EventCalendar implements CalendarSource {

    private static final int MOST = 2_000;

    private static final String CONCERNS =
            "(rp.id = :me or exists (select cp from Participant cp where cp.event.id = e.id"
                    + " and cp.person.id = :me and cp.state <> kz.kenes.plan.event.vocabulary.ParticipantState.WITHDRAWN))";

    private static final String OWN = "(select count(op) from Participant op where op.event.id = e.id"
            + " and op.person.id = :me and op.state <> kz.kenes.plan.event.vocabulary.ParticipantState.WITHDRAWN)";

    private static final String OF_BODY =
            " and (b.id = :body or exists (select ob from MethodicalEvent oe join oe.coOrganisers ob"
                    + " where oe.id = e.id and ob.id = :body))";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleEvents visible;

    @Override
    @Clause("EVT-12")
    public List<Dated> entries(Wanted wanted) {
        boolean other = wanted.reader() != null;
        String seen = wanted.everything() ? "1 = 1" : other ? VisibleEvents.ofPerson("e") : visible.condition("e");
        TypedQuery<Object[]> query = em.createQuery(
                "select e, b, u, " + OWN
                        + ", rp.id, (select max(x.at) from MethodicalEvent y join y.steps x where y = e)"
                        + " from MethodicalEvent e left join e.body b left join e.unit u left join e.responsible rp"
                        + " where e.date between :first and :last and " + seen
                        + (wanted.mine() ? " and " + CONCERNS : "")
                        + (wanted.bodyId() == null ? "" : OF_BODY)
                        + " order by e.start, e.id",
                Object[].class);
        query.setParameter("first", wanted.first()).setParameter("last", wanted.last());
        if (wanted.bodyId() != null) {
            query.setParameter("body", wanted.bodyId());
        }
        Map<String, Object> reader = other ? Map.of("me", wanted.reader(), "today", wanted.today()) : visible.me();
        query.getParameters().stream()
                .map(parameter -> parameter.getName())
                .filter(reader::containsKey)
                .forEach(name -> query.setParameter(name, reader.get(name)));
        Object me = reader.get("me");
        return query.setMaxResults(MOST).getResultList().stream()
                .map(row -> dated(row, me))
                .toList();
    }

    private static Dated dated(Object[] row, Object me) {
        MethodicalEvent event = (MethodicalEvent) row[0];
        boolean mine = ((Number) row[3]).intValue() > 0 || me.equals(row[4]);
        CalendarEntry entry = new CalendarEntry(
                EntryKind.EVENT,
                event.id(),
                event.title().toLocalized(),
                event.organiser().toLocalized(),
                state(event.state()),
                event.start(),
                event.end(),
                event.place(),
                event.link(),
                mine,
                false);
        return new Dated(entry, "/plan/event?id=" + event.id(), instant(row[5]));
    }

    private static EntryState state(EventState state) {
        return switch (state) {
            case PLANNED -> EntryState.TENTATIVE;
            case ANNOUNCED -> EntryState.CONFIRMED;
            case HELD, REPORTED -> EntryState.HELD;
            case CANCELLED -> EntryState.CANCELLED;
        };
    }

    /** An aggregate comes as the database keeps it: in UTC. */
    private static Instant instant(Object stored) {
        return stored instanceof Timestamp time ? time.toLocalDateTime().toInstant(ZoneOffset.UTC) : (Instant) stored;
    }

    @Override
    public List<Engagement> engagements(Collection<Long> persons, Instant from, Instant until) {
        String seen = "(select count(v) from MethodicalEvent v where v.id = e.id and " + visible.condition("v") + ")";
        TypedQuery<Object[]> query = em.createQuery(
                "select e, b, u, w, " + seen + " from MethodicalEvent e left join e.body b left join e.unit u, Person w"
                        + " where w.id in :persons and e.start < :until and e.end > :from"
                        + " and e.state in (kz.kenes.plan.event.vocabulary.EventState.PLANNED,"
                        + " kz.kenes.plan.event.vocabulary.EventState.ANNOUNCED)"
                        + " and (exists (select z from MethodicalEvent z where z.id = e.id and z.responsible.id = w.id)"
                        + " or exists (select tp from Participant tp where tp.event.id = e.id and tp.person.id = w.id"
                        + " and tp.state = kz.kenes.plan.event.vocabulary.ParticipantState.REGISTERED))"
                        + " order by e.start, e.id",
                Object[].class);
        query.setParameter("persons", persons).setParameter("from", from).setParameter("until", until);
        visible.values().forEach(query::setParameter);
        List<Engagement> found = new ArrayList<>();
        for (Object[] row : query.getResultList()) {
            MethodicalEvent event = (MethodicalEvent) row[0];
            found.add(new Engagement(
                    (Person) row[3],
                    EntryKind.EVENT,
                    event.id(),
                    event.title().toLocalized(),
                    new TimeSpan(event.start(), event.end()),
                    ((Number) row[4]).intValue() > 0));
        }
        return found;
    }
}
