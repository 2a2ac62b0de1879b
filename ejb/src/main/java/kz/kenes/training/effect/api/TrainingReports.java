package kz.kenes.training.effect.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.vocabulary.SheetFormat;

/**
 * The reports on training of units, institutes and the university (TRN-29 to TRN-32), signed on the routes {@code training.report.*}.
 * Each command carries the version that the caller saw; a stale one answers {@code shared.STALE}.
 */
@Remote
public interface TrainingReports {

    /** Sorts: {@code unit}, {@code year}; filters: {@code level}, {@code state}, {@code year}. */
    ListPage<TrainingReportRow> list(ListQuery query);

    /** What waits for the caller about reports, those of employees as well. */
    List<ReportDeskEntry> desk();

    /** What the caller can begin. */
    List<ReportChoice> choices();

    /**
     * Begins a report from what waits for it; a second call answers with the same one.
     *
     * @return id of the report
     * @throws KenesException {@code training.effect.NOTHING_TO_GATHER}
     */
    long begin(ReportLevel level, long unitId, int year);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    TrainingReportView get(long reportId);

    /** Takes in what waits since. */
    void gather(long reportId, long version);

    /** The meeting of the unit has discussed it. */
    void discuss(LinkMinutes command);

    /**
     * Goes to the signature.
     *
     * @param words what the author found
     */
    void submit(long reportId, long version, String words);

    /** Gives a report below back, one step. */
    void giveBack(long partId, long version, String remarks);

    /** What the management found in the annual report. */
    void analyse(long reportId, long version, String found);

    /** @return id of the decision */
    long decide(DecideImprovement command);

    /** The responsible person has carried it out. */
    void finish(long decisionId, long version, String result);

    /** The report as a paper or a table; of the university, the form 602-06. */
    FileContent form(long reportId, Language language, SheetFormat format);

    /** The minutes that were attached as a file. */
    FileContent minutes(long reportId);
}
