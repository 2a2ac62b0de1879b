package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.report.api.BookBody;
import kz.kenes.plan.report.api.YearBookView;
import kz.kenes.plan.report.api.YearBookView.BookDecision;
import kz.kenes.plan.report.api.YearBookView.BookMeeting;
import kz.kenes.plan.report.api.YearBookView.IndexLine;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.vocabulary.Localized;

/** All decisions of a body in a year; five statements, however many there are. */
@Dependent
class YearBookRecords {

    private static final int MOST_BODIES = 500;

    private static final String HELD = " m.body = :body and m.date between :first and :last and m.state in"
            + " (kz.kenes.council.vocabulary.MeetingState.CLOSED, kz.kenes.council.vocabulary.MeetingState.MINUTES_DRAFTED,"
            + " kz.kenes.council.vocabulary.MeetingState.PARTLY_SIGNED, kz.kenes.council.vocabulary.MeetingState.SIGNED)";

    private static final String DECISIONS = " from Decision d join d.item i join i.meeting m";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private BodyRecords bodies;

    @Inject
    private VisibleBodies visible;

    /** The bodies that the caller may see, by name; one statement. */
    List<BookBody> bodies() {
        TypedQuery<Body> query = em.createQuery(
                "select b from Body b where " + visible.condition("b") + " order by b.name.kk, b.id", Body.class);
        visible.values().forEach(query::setParameter);
        List<BookBody> choices = new ArrayList<>();
        query.setMaxResults(MOST_BODIES)
                .getResultList()
                .forEach(body -> choices.add(new BookBody(body.id(), body.name().toLocalized())));
        return choices;
    }

    YearBookView book(long bodyId, AcademicYear year) {
        Body body = bodies.visible(bodyId);
        Map<Long, List<Localized>> responsible = new HashMap<>();
        for (Object[] row : ask(
                "select d.id, p, u" + DECISIONS + " left join d.persons p left join d.units u where" + HELD,
                body,
                year)) {
            List<Localized> names = responsible.computeIfAbsent((Long) row[0], id -> new ArrayList<>());
            add(names, row[1] == null ? null : Localized.same(((Person) row[1]).shortName()));
            add(names, row[2] == null ? null : ((Unit) row[2]).name().toLocalized());
        }
        Map<Long, List<Localized>> subjects = new HashMap<>();
        for (Object[] row : ask(
                "select i.id, e" + " from AgendaItem i join i.meeting m join i.remits e where" + HELD, body, year)) {
            add(
                    subjects.computeIfAbsent((Long) row[0], id -> new ArrayList<>()),
                    ((RemitEntry) row[1]).text().toLocalized());
        }
        Map<Long, List<BookDecision>> decisions = new LinkedHashMap<>();
        Index byResponsible = new Index();
        Index bySubject = new Index();
        int number = 0;
        for (Object[] row : ask(
                "select d, i.id, i.ordinal, m.id" + DECISIONS + " where" + HELD
                        + " order by m.date, m.id, i.ordinal, d.ordinal",
                body,
                year)) {
            Decision decision = (Decision) row[0];
            List<Localized> names = responsible.getOrDefault(decision.id(), List.of());
            int place = ++number;
            names.forEach(name -> byResponsible.add(name, place));
            subjects.getOrDefault((Long) row[1], List.of()).forEach(subject -> bySubject.add(subject, place));
            decisions
                    .computeIfAbsent((Long) row[3], id -> new ArrayList<>())
                    .add(new BookDecision(
                            place,
                            row[2] + "." + decision.ordinal(),
                            decision.text().toLocalized(),
                            decision.type(),
                            names,
                            decision.due(),
                            decision.basis()));
        }
        return new YearBookView(
                body.id(),
                body.name().toLocalized(),
                body.institution().name().toLocalized(),
                year.start(),
                year.toString(),
                meetings(body, year, decisions),
                byResponsible.lines(),
                bySubject.lines());
    }

    private static void add(List<Localized> names, Localized name) {
        if (name != null && !names.contains(name)) {
            names.add(name);
        }
    }

    private List<BookMeeting> meetings(Body body, AcademicYear year, Map<Long, List<BookDecision>> decisions) {
        List<BookMeeting> meetings = new ArrayList<>();
        for (Object[] row : ask(
                "select m, (select max(n.number) from Minutes n where n.meeting = m and m.state ="
                        + " kz.kenes.council.vocabulary.MeetingState.SIGNED) from Meeting m where" + HELD
                        + " order by m.date, m.id",
                body,
                year)) {
            Meeting meeting = (Meeting) row[0];
            meetings.add(new BookMeeting(
                    meeting.id(),
                    meeting.date(),
                    meeting.kind(),
                    row[1] == null ? null : ((Number) row[1]).intValue(),
                    decisions.getOrDefault(meeting.id(), List.of())));
        }
        return meetings;
    }

    private List<Object[]> ask(String query, Body body, AcademicYear year) {
        return em.createQuery(query, Object[].class)
                .setParameter("body", body)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultList();
    }

    /** Names in the order of the Kazakh alphabet, each with the numbers of its decisions. */
    private static final class Index {

        private final Map<Localized, List<Integer>> numbers = new HashMap<>();

        void add(Localized name, int number) {
            numbers.computeIfAbsent(name, one -> new ArrayList<>()).add(number);
        }

        List<IndexLine> lines() {
            List<IndexLine> lines = new ArrayList<>();
            numbers.forEach((name, places) -> lines.add(new IndexLine(name, places)));
            lines.sort(Comparator.comparing(
                            (IndexLine line) -> AlphabetOrder.key(line.name().kk()))
                    .thenComparing(line -> line.name().kk()));
            return lines;
        }
    }
}
