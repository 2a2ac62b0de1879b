package kz.kenes.council.execution.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.kenes.council.Body;
import kz.kenes.council.Seat;
import kz.kenes.council.execution.api.DutySheet;
import kz.kenes.council.execution.api.ExecutionOverview;
import kz.kenes.council.execution.api.ExecutionReports;
import kz.kenes.council.execution.api.MemberDuty;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** How decisions are carried out, by body, unit and person, and how members fulfil their duties. */
@Stateless
@UseCase
public class ExecutionReportsBean implements ExecutionReports {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    @Inject
    private ExecutionReportRecords records;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause({"MTG-33", "MTG-34"})
    @RolesAllowed(READ_MEETINGS)
    public ExecutionOverview overview(LocalDate first, LocalDate last) {
        LocalDate from = first == null ? EARLIEST : first;
        LocalDate to = last == null ? LATEST : last;
        return new ExecutionOverview(records.bodies(from, to), records.units(from, to), records.persons(from, to));
    }

    @Override
    @Query
    @Clause("CNL-10")
    @RolesAllowed(READ_MEETINGS)
    public DutySheet duties(long bodyId, LocalDate first, LocalDate last) {
        LocalDate from = first == null ? EARLIEST : first;
        LocalDate to = last == null ? LATEST : last;
        Body body = bodies.visible(bodyId);
        Map<Long, Object[]> attendance = byPerson(records.attendance(body, from, to));
        Map<Long, Object[]> votes = byPerson(records.votes(body, from, to));
        Map<Long, Object[]> reports = byPerson(records.reports(body, from, to));
        Map<Long, Object[]> tasks = byPerson(records.tasks(body, from, to));
        List<MemberDuty> duties = new ArrayList<>();
        for (Person person : members(body).values()) {
            Object[] given = tasks.getOrDefault(person.id(), new Object[5]);
            duties.add(new MemberDuty(
                    person.id(),
                    person.fullName(),
                    at(attendance, person, 1),
                    at(attendance, person, 2),
                    at(votes, person, 1),
                    at(reports, person, 1),
                    Counted.number(given[1])
                            + Counted.number(given[2])
                            + Counted.number(given[3])
                            + Counted.number(given[4]),
                    Counted.number(given[1]),
                    Counted.number(given[2]),
                    Counted.number(given[4])));
        }
        return new DutySheet(body.id(), body.name().toLocalized(), duties);
    }

    /** The members of today, in the order of the seats. */
    private Map<Integer, Person> members(Body body) {
        Map<Integer, Person> members = new TreeMap<>();
        for (Seat seat : bodies.seatsOn(body, actor.today())) {
            seat.holderOn(actor.today())
                    .filter(person -> !members.containsValue(person))
                    .ifPresent(person -> members.put(members.size(), person));
        }
        return members;
    }

    private static Map<Long, Object[]> byPerson(List<Object[]> rows) {
        Map<Long, Object[]> byPerson = new HashMap<>();
        rows.forEach(row -> byPerson.put((Long) row[0], row));
        return byPerson;
    }

    private static int at(Map<Long, Object[]> rows, Person person, int column) {
        Object[] row = rows.get(person.id());
        return row == null ? 0 : Counted.number(row[column]);
    }
}
