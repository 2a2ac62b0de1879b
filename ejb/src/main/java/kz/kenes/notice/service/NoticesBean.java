package kz.kenes.notice.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.notice.Notice;
import kz.kenes.notice.api.DeliveryRow;
import kz.kenes.notice.api.NoticeRow;
import kz.kenes.notice.api.Notices;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** {@inheritDoc} */
@Stateless
@UseCase
public class NoticesBean implements Notices {

    @Inject
    private NoticeRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @EJB
    private Meetings meetings;

    @Query
    @Override
    @RolesAllowed(SIGNED_IN)
    public long unread() {
        Long person = caller.personId();
        return person == null ? 0 : records.unread(person);
    }

    @Query
    @Override
    @RolesAllowed(SIGNED_IN)
    public ListPage<NoticeRow> list(ListQuery query) {
        Long person = caller.personId();
        return person == null ? new ListPage<>(List.of(), 0) : records.list(person, query);
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public void markRead(long noticeId) {
        Notice notice = records.find(noticeId)
                .filter(found -> found.isFor(caller.personId()))
                .orElseThrow(() -> new RuleViolation(SharedViolation.NOT_FOUND));
        notice.read(clock.instant());
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public void markAllRead() {
        Long person = caller.personId();
        if (person != null) {
            records.unreadNotices(person).forEach(notice -> notice.read(clock.instant()));
        }
    }

    /** Of a meeting about which nobody was told the council is asked: one that is not the caller's to see is not found. */
    @Query
    @Override
    @Clause("MTG-07")
    @RolesAllowed(KEEP_MEETINGS)
    public List<DeliveryRow> deliveries(long meetingId) {
        List<DeliveryRow> told = records.deliveries(meetingId);
        if (told.isEmpty()) {
            meetings.get(meetingId);
        }
        return told;
    }
}
