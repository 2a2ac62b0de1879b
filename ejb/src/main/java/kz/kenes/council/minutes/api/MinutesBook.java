package kz.kenes.council.minutes.api;

import jakarta.ejb.Remote;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;

/**
 * Minutes of record (MTG-25 to MTG-28, MTG-38): drafted from what happened, frozen, signed by those whom the edition names, locked;
 * a correction is a new version that is signed again.
 */
@Remote
public interface MinutesBook {

    /** Sorts: {@code date}, {@code number}; filters: {@code body} (id), {@code state}. */
    ListPage<MinutesRow> list(ListQuery query);

    MinutesView get(long minutesId);

    /**
     * Drafts the minutes of a closed meeting; a second call answers with the same.
     *
     * @return id of the minutes
     */
    long draft(long meetingId, long meetingVersion);

    /** Changes the text parts of one item of the draft. */
    void write(WriteMinutes command);

    /**
     * Freezes the draft: papers are made in Kazakh and Russian as DOCX and PDF, and the signatories are notified.
     *
     * @throws KenesException {@code council.minutes.INCOMPLETE} while data are missing
     */
    void freeze(long minutesId, long version);

    /**
     * Signs the frozen papers.
     *
     * @param password the caller's password, entered again
     * @param sha256 hash of the official (Kazakh PDF) paper that the caller saw
     */
    void sign(long minutesId, long version, String password, String sha256);

    /** Begins a new version of signed minutes. The reason is obligatory. */
    void correct(long minutesId, long version, String reason);

    /** A paper: the frozen bytes, or a draft made now and marked as one. */
    FileContent paper(long minutesId, int versionNumber, Language language, PaperFormat format);
}
