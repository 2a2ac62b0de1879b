package kz.kenes.council.execution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.execution.DecisionTask;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.service.Responsible;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.voting.Decision;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;
import kz.kenes.shared.vocabulary.Language;

/** Lists of tasks: rows, their number, and the names of those who carry them out; three statements. */
@Dependent
class TaskLists {

    private static final String STATE = "kz.kenes.council.execution.vocabulary.TaskState.";
    private static final String SECRETARY = " and vs.role = kz.kenes.council.vocabulary.SeatRole.SECRETARY";

    private static final String OF_PERSON = "exists (select yp from DecisionTask y1 join y1.decision yd"
            + " join yd.persons yp where y1.id = t.id and yp.id = :person)";

    private static final String OF_UNIT = "exists (select yu from DecisionTask y2 join y2.decision ye join ye.units yu"
            + " where y2.id = t.id and yu.id = :unit)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleTasks visible;

    ListPage<TaskRow> list(ListQuery query, Language language, LocalDate today) {
        Listing listing = listing();
        narrow(listing, query);
        return page(listing, query, language, today);
    }

    private Listing listing() {
        String from = " from DecisionTask t join t.body b join t.decision d join d.item i join t.minutes n";
        return new Listing("select t, b, d, i, n" + from, "select count(t)" + from)
                .where(visible.condition("t"), visible.values())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("kind", "b.kind = :kind", BodyKind::valueOf)
                .filter("meeting", "n.meeting.id = :meeting", Long::valueOf)
                .filter("person", OF_PERSON, Long::valueOf)
                .filter("unit", OF_UNIT, Long::valueOf)
                .filter("from", "t.meetingDate >= :from", TaskLists::day)
                .filter("to", "t.meetingDate <= :to", TaskLists::day)
                .search("d.text.kk", "d.text.ru", "d.text.en")
                .sort("due", "t.due")
                .sort("body", "b.name.kk")
                .sort("meetingDate", "t.meetingDate")
                .sort("progress", "t.progress")
                .order("t.closed, t.due, t.id");
    }

    private static void narrow(Listing listing, ListQuery query) {
        String whose = query.filters().getOrDefault("whose", "");
        switch (whose) {
            case "mine" -> listing.where(VisibleTasks.MINE.formatted("t"), Map.of());
            case "unit" -> listing.where(VisibleTasks.OF_MY_UNIT.formatted("t"), Map.of());
            case "kept" -> listing.where(VisibleBodies.seatOn("b", SECRETARY), Map.of());
            default -> {
                // everybody's
            }
        }
        if (TaskState.OVERDUE.name().equals(query.filters().get("state"))) {
            listing.where(Counted.OVERDUE, Map.of());
        } else {
            listing.filter("state", "t.state = :state and not " + Counted.OVERDUE, TaskState::valueOf);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(text, unreadable);
        }
    }

    /** Open tasks that the caller carries out, or that his or her unit does. */
    List<TaskRow> mine(int most, Language language, LocalDate today) {
        Listing listing = listing()
                .where(
                        Counted.OPEN + " and (" + VisibleTasks.MINE.formatted("t") + " or "
                                + VisibleTasks.OF_MY_UNIT.formatted("t") + ")",
                        Map.of());
        return page(listing, ListQuery.first(most), language, today).rows();
    }

    /** What waits for the caller as secretary: reported as done, or asking for a later term. */
    List<TaskRow> waiting(int most, Language language, LocalDate today) {
        Listing listing = listing()
                .where(
                        "(t.state = " + STATE + "REPORTED or t.requestedDue is not null) and "
                                + VisibleBodies.seatOn("b", SECRETARY),
                        Map.of());
        return page(listing, ListQuery.first(most), language, today).rows();
    }

    /** Everything open in a body. */
    List<TaskRow> open(long body, Language language, LocalDate today) {
        Listing listing = listing().where(Counted.ALIVE + " and b.id = :open", Map.of("open", body));
        return page(listing, ListQuery.first(200), language, today).rows();
    }

    private ListPage<TaskRow> page(Listing listing, ListQuery query, Language language, LocalDate today) {
        ListPage<Object[]> page = listing.<Object[], Object[]>page(query, em::createQuery, found -> found);
        Map<Long, List<String>> responsible = responsible(page.rows(), language);
        List<TaskRow> rows = new ArrayList<>();
        page.rows().forEach(found -> rows.add(row(found, responsible, today)));
        return new ListPage<>(rows, page.total());
    }

    private Map<Long, List<String>> responsible(List<Object[]> rows, Language language) {
        Map<Long, List<String>> names = new HashMap<>();
        if (rows.isEmpty()) {
            return names;
        }
        List<Long> ids = rows.stream().map(found -> ((Decision) found[2]).id()).toList();
        em.createQuery(
                        "select d.id, p, u from Decision d left join d.persons p left join d.units u where d.id in :ids"
                                + " order by d.id, p.sortKey, u.sortKey",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(found -> Responsible.add(
                        names.computeIfAbsent((Long) found[0], id -> new ArrayList<>()), found[1], found[2], language));
        return names;
    }

    private static TaskRow row(Object[] found, Map<Long, List<String>> responsible, LocalDate today) {
        DecisionTask task = (DecisionTask) found[0];
        Body body = (Body) found[1];
        Decision decision = (Decision) found[2];
        return new TaskRow(
                task.id(),
                body.id(),
                body.name().toLocalized(),
                ((AgendaItem) found[3]).ordinal() + "." + decision.ordinal(),
                ((Minutes) found[4]).number(),
                task.meetingDate(),
                decision.text().toLocalized(),
                responsible.getOrDefault(decision.id(), List.of()),
                task.due(),
                task.stateOn(today),
                task.progress(),
                task.requestedDue(),
                task.reportedOn(),
                task.result(),
                task.resultLink());
    }
}
