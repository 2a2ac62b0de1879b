package kz.kenes.notice.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import kz.kenes.notice.api.Notices;

/** How many notices wait for the reader. Asked again after a while only, so that no page pays for it. */
@Named
@SessionScoped
public class Bell implements Serializable {

    private static final long KEPT_NANOS = Duration.ofSeconds(20).toNanos();

    @EJB
    private Notices notices;

    private long count;
    private transient Long asked;

    public long getCount() {
        long now = System.nanoTime();
        if (asked == null || now - asked > KEPT_NANOS) {
            count = notices.unread();
            asked = now;
        }
        return count;
    }

    /** The reader has read something. */
    void askAgain() {
        asked = null;
    }
}
