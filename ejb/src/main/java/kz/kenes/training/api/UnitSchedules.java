package kz.kenes.training.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.vocabulary.SheetFormat;

/**
 * The schedules of units (602-01): drafted by the head, kept by an employee, discussed by the meeting, approved on the route {@code
 * training.unit}. Each command carries the version that the caller saw; a stale one answers {@code shared.STALE}.
 */
@Remote
public interface UnitSchedules {

    /** Sorts: {@code unit}, {@code year}; filters: {@code year}, {@code state}, {@code unit}, {@code upper} (ids). */
    ListPage<ScheduleRow> list(ListQuery query);

    /** The units that the caller heads, for this year and the next. */
    List<UnitChoice> choices();

    /** Who may keep the schedule of the unit: its staff without the head. */
    List<KeeperChoice> keepers(long unitId);

    /** What Kenes knows about the seven points, for the head of the unit. */
    List<AnalysisHint> hints(long unitId, int year);

    /**
     * Drafts the schedule from the plans that were handed in; a second call answers with the same one.
     *
     * @return id of the schedule
     * @throws KenesException {@code training.ANALYSIS_INCOMPLETE}, {@code training.NO_PLANS}
     */
    long begin(BeginSchedule command);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    ScheduleView get(long scheduleId);

    /** Takes in what was handed in since. */
    void collect(long scheduleId, long version);

    /** Gives a plan back to its employee. */
    void release(long scheduleId, long version, long planId, String remarks);

    void discuss(RecordDiscussion command);

    /** The minutes that were attached as a file. */
    FileContent minutes(long scheduleId);

    /** The form 602-01. */
    FileContent form(long scheduleId, Language language, SheetFormat format);

    /** Submits it to the head (TRN-11). */
    void submit(long scheduleId, long version);

    /** The head confirms that the approved schedule has come back (TRN-16). */
    void receive(long scheduleId, long version);
}
