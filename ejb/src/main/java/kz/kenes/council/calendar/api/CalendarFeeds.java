package kz.kenes.council.calendar.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.Secret;

/** Secret addresses under which calendar programs read meetings and events without signing in. */
@Remote
public interface CalendarFeeds {

    /** The caller's addresses that still answer. */
    List<FeedRow> mine();

    /**
     * Opens an address; an earlier one of the caller for the same ends.
     *
     * @param bodyId a body that the caller may see, or null for what concerns the caller personally
     */
    FeedAddress open(Long bodyId);

    void revoke(long feedId);

    /**
     * The calendar behind a secret: what its owner may see now, a year back and eighteen months ahead. A secret that is revoked,
     * unknown, or whose owner's account is closed answers {@code shared.NOT_FOUND}.
     */
    FeedContent read(@Secret String secret);
}
