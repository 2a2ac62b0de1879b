package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.plan.event.EventKinds;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.report.api.TaskSuggestion;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** The events of a body's year. */
@Dependent
class EventFactRecords {

    private static final String OF_YEAR =
            " from MethodicalEvent e left join e.body b where e.year = :year and (b = :body"
                    + " or exists (select o.id from MethodicalEvent o join o.coOrganisers c where o.id = e.id and c = :body))"
                    + " and e.state in (kz.kenes.plan.event.vocabulary.EventState.HELD,"
                    + " kz.kenes.plan.event.vocabulary.EventState.REPORTED)";

    private static final String CAME = "select e.id, count(*) from methodical_event e"
            + " join event_participant p on p.event_id = e.id and p.attended where e.academic_year = ?2 and (e.body_id = ?1"
            + " or exists (select 1 from event_co_organiser c where c.event_id = e.id and c.body_id = ?1)) group by e.id";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** Held, on quality, and how many came; two statements. */
    @Clause({"PLN-08", "EVT-11"})
    List<Fact> events(Body body, AcademicYear year) {
        Map<Object, Object> came = came(body, year);
        List<Fact> facts = new ArrayList<>();
        for (Object[] row : ask(
                "select e.id, e.date, e.kind, e.title.kk, e.title.ru, e.title.en, e.onQuality, b.id"
                        + OF_YEAR
                        + " order by e.date, e.id",
                body,
                year)) {
            Localized label = FactRecords.localized(row, 3);
            facts.add(fact(Figure.EVENTS, row, label, 1));
            long participants = ((Number) came.getOrDefault(row[0], 0)).longValue();
            facts.add(fact(Figure.PARTICIPANTS, row, label, participants));
            if ((boolean) row[6] && body.id().equals(row[7]) && EventKinds.countsForAssociation((EventKind) row[2])) {
                facts.add(fact(Figure.QUALITY_EVENTS, row, label, 1));
            }
        }
        return facts;
    }

    /** How many came to each event of the year. */
    private Map<Object, Object> came(Body body, AcademicYear year) {
        Map<Object, Object> came = new HashMap<>();
        Query query = em.createNativeQuery(CAME);
        query.setParameter(1, body.id());
        query.setParameter(2, year.start());
        for (Object row : query.getResultList()) {
            came.put(((Object[]) row)[0], ((Object[]) row)[1]);
        }
        return came;
    }

    private List<Object[]> ask(String query, Body body, AcademicYear year) {
        return em.createQuery(query, Object[].class)
                .setParameter("year", year.start())
                .setParameter("body", body)
                .getResultList();
    }

    private static Fact fact(Figure figure, Object[] row, Localized label, long amount) {
        return new Fact(figure, null, (LocalDate) row[1], label, amount, "/plan/event?id=" + row[0]);
    }

    /** The events held in the year that a report may name. */
    List<MethodicalEvent> held(Body body, AcademicYear year) {
        return em.createQuery("select e" + OF_YEAR + " order by e.date, e.id", MethodicalEvent.class)
                .setParameter("year", year.start())
                .setParameter("body", body)
                .getResultList();
    }

    /** Events planned or announced in the year and not held. */
    @Clause("PLN-08")
    List<TaskSuggestion> undone(Body body, AcademicYear year) {
        List<TaskSuggestion> undone = new ArrayList<>();
        em.createQuery(
                        "select e from MethodicalEvent e where e.year = :year and e.body = :body and e.state in"
                                + " (kz.kenes.plan.event.vocabulary.EventState.PLANNED,"
                                + " kz.kenes.plan.event.vocabulary.EventState.ANNOUNCED) order by e.date, e.id",
                        MethodicalEvent.class)
                .setParameter("year", year.start())
                .setParameter("body", body)
                .getResultStream()
                .forEach(event -> undone.add(new TaskSuggestion(
                        Phrases.of("task.hold", event.title()),
                        event.date(),
                        Phrases.of("origin.event", event.date()),
                        "/plan/event?id=" + event.id())));
        return undone;
    }

    /** Those of the ids. */
    List<MethodicalEvent> held(Body body, AcademicYear year, Collection<Long> ids) {
        return held(body, year).stream()
                .filter(event -> ids.contains(event.id()))
                .toList();
    }
}
