package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** What may wait for a person; three statements. */
@Dependent
class DeskRecords {

    private static final int MOST = 200;

    private static final String ROLE = " and vs.role = kz.kenes.council.vocabulary.SeatRole.";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** Meetings before their minutes: meeting, body, seats held, as secretary, open ballots without the own vote. */
    List<Object[]> meetings() {
        TypedQuery<Object[]> query = em.createQuery(
                "select m, b, " + VisibleBodies.seatsOn("b", "")
                        + ", " + VisibleBodies.seatsOn("b", ROLE + "SECRETARY")
                        + ", (select count(t) from Ballot t join t.item ti where ti.meeting = m and t.closedAt is null"
                        + " and exists (select va from Attendance va where va.meeting = m and va.person.id = :me"
                        + " and va.arrivedAt is not null and va.leftAt is null)"
                        + " and not exists (select tv from Vote tv where tv.ballot = t and tv.voter.id = :me))"
                        + " from Meeting m join m.body b where m.state in ("
                        + "kz.kenes.council.vocabulary.MeetingState.PLANNED,"
                        + "kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED,"
                        + "kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED,"
                        + "kz.kenes.council.vocabulary.MeetingState.CONVENED,"
                        + "kz.kenes.council.vocabulary.MeetingState.OPEN,"
                        + "kz.kenes.council.vocabulary.MeetingState.CLOSED) and "
                        + VisibleBodies.seatOn("b", "") + " order by m.start, m.id",
                Object[].class);
        return mine(query);
    }

    /** Minutes on their way: minutes, body, version, own signatures awaited, seats of secretary. */
    List<Object[]> minutes() {
        String awaited = "(select count(g) from Signature g where g.minutesVersion = v and g.person.id = :me"
                + " and g.signedAt is null)";
        String secretary = VisibleBodies.seatsOn("b", ROLE + "SECRETARY");
        TypedQuery<Object[]> query = em.createQuery(
                "select n, b, v, " + awaited + ", " + secretary
                        + " from MinutesVersion v join v.minutes n join n.body b"
                        + " where v.state in (kz.kenes.council.vocabulary.MinutesState.DRAFT,"
                        + " kz.kenes.council.vocabulary.MinutesState.PARTLY_SIGNED)"
                        + " and (" + awaited + " > 0 or v.frozenAt is null and " + secretary + " > 0)"
                        + " order by n.date, n.id",
                Object[].class);
        return mine(query);
    }

    /** Compositions on their way: composition, body, seats of chair. */
    List<Object[]> compositions() {
        TypedQuery<Object[]> query = em.createQuery(
                "select c, b, " + VisibleBodies.seatsOn("b", ROLE + "CHAIR")
                        + " from Composition c join c.body b "
                        + " where c.state <> kz.kenes.council.vocabulary.CompositionState.APPROVED and "
                        + visible.condition("b") + " order by c.validity.validFrom, c.id",
                Object[].class);
        return mine(query);
    }

    private List<Object[]> mine(TypedQuery<Object[]> query) {
        query.getParameters().stream()
                .map(parameter -> parameter.getName())
                .filter(name -> visible.me().containsKey(name))
                .forEach(name -> query.setParameter(name, visible.me().get(name)));
        return query.setMaxResults(MOST).getResultList();
    }
}
