package kz.kenes.training.effect.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * What a unit does within a month after a course of its employee (TRN-27, TRN-28). Each command carries the version that the caller
 * saw; a stale one answers {@code shared.STALE}.
 */
@Remote
public interface AfterCourses {

    /**
     * Sorts: {@code person}, {@code unit}, {@code endedOn}, {@code due}; filters: {@code state}, {@code unit} (id), {@code year},
     * {@code overdue} ({@code true}).
     */
    ListPage<CourseRow> list(ListQuery query);

    /** What waits for the caller. */
    List<CourseDeskEntry> desk();

    /** @throws KenesException {@code shared.NOT_FOUND} */
    CourseView get(long courseId);

    /** Of the training of a plan, if it is done. */
    CourseView ofItem(long itemId);

    /**
     * The employee reports and proves it.
     *
     * @throws KenesException {@code training.effect.CERTIFICATE_OF_OTHER}, {@code training.effect.CERTIFICATE_UNNAMED} until it is
     *     confirmed, {@code training.HOURS_NOT_POSITIVE} and others
     */
    void report(ReportCourse command);

    /** The head gives the report back. */
    void giveBack(long courseId, long version, String remarks);

    void meet(RecordMeeting command);

    void linkMinutes(LinkMinutes command);

    /** @throws KenesException {@code training.effect.MINUTES_MISSING}, {@code training.effect.POINTS_MISSING} */
    void close(long courseId, long version);

    FileContent certificate(long courseId);

    /** The minutes that were attached as a file. */
    FileContent minutes(long courseId);
}
