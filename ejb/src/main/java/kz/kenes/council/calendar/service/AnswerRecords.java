package kz.kenes.council.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.calendar.Answer;
import kz.kenes.council.calendar.api.AnswerWanted;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Person;

/** The stored answers, and how often members came before. */
@Dependent
public class AnswerRecords {

    private static final int MOST = 50;
    private static final int YEARS_OF_HABIT = 2;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** All answers to a meeting with their persons; one statement. */
    public List<Answer> of(Meeting meeting) {
        return em.createQuery(
                        "select a from Answer a join fetch a.person where a.meeting = :meeting order by a.id",
                        Answer.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    Optional<Answer> of(Meeting meeting, Person person) {
        return em.createQuery("select a from Answer a where a.meeting = :meeting and a.person = :person", Answer.class)
                .setParameter("meeting", meeting)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    void add(Answer answer) {
        em.persist(answer);
        em.flush();
    }

    /**
     * How often persons came: meetings of the body in the two years before that were held and in which they had a seat, and in how
     * many of them they took part. One statement.
     */
    Map<Long, int[]> habits(Meeting meeting, Collection<Long> persons) {
        Map<Long, int[]> habits = new HashMap<>();
        if (persons.isEmpty()) {
            return habits;
        }
        LocalDate day = meeting.date();
        List<Object[]> rows = em.createQuery(
                        "select p.id, m.id, count(a.arrivedAt) from Attendance a join a.meeting m join a.person p"
                                + " where m.body = :body and m.openedAt is not null"
                                + " and m.state <> kz.kenes.council.vocabulary.MeetingState.NOT_HELD"
                                + " and m.date >= :since and m.date < :day and p.id in :persons group by p.id, m.id",
                        Object[].class)
                .setParameter("body", meeting.body())
                .setParameter("since", day.minusYears(YEARS_OF_HABIT))
                .setParameter("day", day)
                .setParameter("persons", persons)
                .getResultList();
        for (Object[] row : rows) {
            int[] habit = habits.computeIfAbsent((Long) row[0], id -> new int[2]);
            habit[0]++;
            habit[1] += ((Number) row[2]).intValue() > 0 ? 1 : 0;
        }
        return habits;
    }

    /** Meetings to which the caller is called and has not answered; one statement. */
    List<AnswerWanted> waiting(Instant now) {
        TypedQuery<Object[]> query = em.createQuery(
                "select m, b from Meeting m join m.body b where m.start > :now and m.convenedAt is not null and m.state in ("
                        + "kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED,"
                        + "kz.kenes.council.vocabulary.MeetingState.CONVENED) and "
                        + VisibleBodies.seatOn("b", "")
                        + " and not exists (select a from Answer a where a.meeting.id = m.id and a.person.id = :me)"
                        + " order by m.start, m.id",
                Object[].class);
        query.setParameter("now", now);
        visible.me().forEach(query::setParameter);
        List<AnswerWanted> waiting = new ArrayList<>();
        for (Object[] row : query.setMaxResults(MOST).getResultList()) {
            Meeting meeting = (Meeting) row[0];
            waiting.add(new AnswerWanted(
                    meeting.id(), meeting.body().name().toLocalized(), meeting.start(), meeting.place()));
        }
        return waiting;
    }
}
