package kz.kenes.council.meeting.live.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kenes.council.calendar.Answer;
import kz.kenes.council.calendar.service.AnswerRecords;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.voting.Amendment;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.service.AmendmentRecords;

/** What the room of a meeting shows beside the meeting itself; one statement each. */
@Dependent
class RoomRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private LiveRecords live;

    @Inject
    private AmendmentRecords amendments;

    @Inject
    private AnswerRecords answers;

    /** For each guest and each observer who waits to be let in: guest, observer, the observer's person. */
    List<Object[]> guests(Meeting meeting) {
        return em.createQuery(
                        "select g, o, p from Meeting m left join m.guests g left join Observer o on o.meeting = m"
                                + " and o.withdrawnAt is null and o.admittedAt is null left join o.person p"
                                + " where m = :meeting order by g.id, o.registeredAt, o.id",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    Deeds deeds(Meeting meeting, AgendaItem item, Ballot ballot) {
        return live.deeds(meeting, item, ballot);
    }

    List<Amendment> amendments(AgendaItem item) {
        return amendments.of(item);
    }

    List<Answer> answers(Meeting meeting) {
        return answers.of(meeting);
    }
}
