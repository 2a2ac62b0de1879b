package kz.kenes.plan.event.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * The life of methodical events: planned → announced → held → reported; or cancelled. Each command carries the version that the
 * caller saw; a stale one answers {@code shared.STALE}.
 */
@Remote
public interface Events {

    /**
     * Events that the caller may see. Sorts: {@code start}, {@code title}; filters: {@code kind}, {@code state}, {@code body},
     * {@code unit} (ids), {@code when} ({@code upcoming} or {@code past}), {@code year} (the calendar year in which the academic
     * year begins).
     */
    ListPage<EventRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    EventView get(long eventId);

    /** What waits for the caller. */
    List<EventDeskEntry> desk();

    /** For whom the caller may plan events, and with whom. */
    EventChoices choices();

    /** @return id of the event */
    long plan(PlanEvent command);

    void change(long eventId, long version, DescribeEvent description);

    /** Tells the members as for a meeting (EVT-12). */
    void announce(long eventId, long version);

    /** Records that it took place. */
    void hold(long eventId, long version);

    /** @throws KenesException {@code plan.event.RESULT_REQUIRED} */
    void report(ReportEvent command);

    void cancel(long eventId, long version, String reason);

    /** @return id of the file */
    long attach(long eventId, FileContent file);

    void detach(long eventId, long fileId);

    FileContent file(long eventId, long fileId);
}
