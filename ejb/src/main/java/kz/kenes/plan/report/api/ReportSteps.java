package kz.kenes.plan.report.api;

import jakarta.ejb.Remote;
import kz.kenes.plan.report.vocabulary.Recipient;

/**
 * Annual reports of bodies: their way. Each command carries the version that the caller saw; a stale one answers
 * {@code shared.STALE}.
 */
@Remote
public interface ReportSteps {

    /** Keeps numbers, facts and words as they are now, with a hash and the papers. */
    void freeze(long reportId, long version);

    /** Makes a frozen report a draft again. */
    void thaw(long reportId, long version);

    /** Submits the frozen report for approval. */
    void submit(long reportId, long version);

    /** Hands the approved report over to whom the body answers. */
    void send(long reportId, long version);

    /** Confirms the receipt in the name of a recipient. */
    void receive(long reportId, long version, Recipient recipient);

    void publish(PublishReport command);

    /**
     * Puts the report among the documents of the office.
     *
     * @param index number of the file by the nomenclature
     */
    void deposit(long reportId, long version, String index);
}
