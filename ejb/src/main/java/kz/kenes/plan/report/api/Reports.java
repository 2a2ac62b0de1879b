package kz.kenes.plan.report.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;

/**
 * Annual reports of bodies: what they say. Each command carries the version that the caller saw; a stale one answers
 * {@code shared.STALE}.
 */
@Remote
public interface Reports {

    /**
     * Reports that the caller may see. Sorts: {@code year}, {@code body}; filters: {@code body} (id), {@code state}, {@code year}
     * (the calendar year in which the academic year begins), {@code kind} of the body.
     */
    ListPage<ReportRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    ReportView get(long reportId);

    /**
     * The facts behind a number: as they are now for a draft, as they were kept for a frozen report.
     *
     * @param subject as in the number, or null
     */
    FactsView facts(long reportId, Figure figure, String subject);

    /** For which bodies and years the caller may begin a report. */
    List<ReportChoice> choices();

    /** What waits for the caller. */
    List<ReportDeskEntry> desk();

    /** The events held in the year, which sections may name. */
    List<PartEvent> events(long reportId);

    /**
     * A section or a task, to be written.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    PartForm part(long reportId, long partId);

    /** The tasks for the new year, and what was left undone, from which more may be made. */
    ReportTasks tasks(long reportId);

    /**
     * Begins the report of a body; one that is begun already is answered.
     *
     * @param year the calendar year in which the academic year begins
     * @return id of the report
     */
    long begin(long bodyId, int year);

    void write(WritePart command);

    void addTask(AddTask command);

    void removeTask(long reportId, long version, long partId);

    /** The report as a paper in Kazakh or Russian: as it was kept when frozen, or as a draft. */
    FileContent paper(long reportId, Language language, PaperFormat format);
}
