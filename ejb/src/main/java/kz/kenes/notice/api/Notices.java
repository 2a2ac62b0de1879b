package kz.kenes.notice.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The caller's own notices. An account without a person has none. */
@Remote
public interface Notices {

    /** How many of my notices I have not seen. */
    long unread();

    /**
     * My notices, newest first. Sorts: {@code createdAt}. Filters: {@code kind}, {@code unread} (any value). Searches in title
     * and text.
     */
    ListPage<NoticeRow> list(ListQuery query);

    /**
     * I have seen it.
     *
     * @throws KenesException {@code shared.NOT_FOUND} if it is not mine
     */
    void markRead(long noticeId);

    /** I have seen all of them. */
    void markAllRead();

    /**
     * Time and channel of every notice that was given about a meeting (MTG-07), for those who keep its meetings.
     *
     * @throws KenesException {@code shared.NOT_FOUND} if the meeting is not the caller's to see
     */
    List<DeliveryRow> deliveries(long meetingId);
}
