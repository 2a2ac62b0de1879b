package kz.kenes.council.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;

/** The items of agendas by which a body decides on papers on their way. */
@Dependent
class ApprovalItemRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** For each approval the meeting on whose agenda it stands and which may still decide on it. */
    Map<Long, Long> meetingsByApproval(Body body) {
        List<Object[]> rows = em.createQuery(
                        "select i.approvalId, m.id from AgendaItem i join i.meeting m where m.body = :body"
                                + " and i.approvalId is not null and m.state not in ("
                                + "kz.kenes.council.vocabulary.MeetingState.SIGNED,"
                                + "kz.kenes.council.vocabulary.MeetingState.NOT_HELD,"
                                + "kz.kenes.council.vocabulary.MeetingState.CANCELLED)",
                        Object[].class)
                .setParameter("body", body)
                .getResultList();
        Map<Long, Long> meetings = new HashMap<>();
        rows.forEach(row -> meetings.put((Long) row[0], (Long) row[1]));
        return meetings;
    }
}
