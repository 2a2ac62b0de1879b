package kz.kenes.notice.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The mails that leave Kenes, for administrators. */
@Remote
public interface Outbox {

    /**
     * Mails, newest first. Sorts: {@code createdAt}, {@code recipient}, {@code attempts}, {@code state}. Filters: {@code state}.
     * Searches in recipient, subject and error.
     */
    ListPage<MailRow> list(ListQuery query);

    /**
     * Orders an attempt now.
     *
     * @throws KenesException {@code notice.SENT_ALREADY}, {@code shared.STALE}
     */
    void retry(long mailId, long version);

    /**
     * Orders an attempt now for every mail that was given up.
     *
     * @return how many
     */
    int retryAll();
}
