package kz.kenes.council.minutes.api;

import jakarta.ejb.Remote;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;

/** Extracts for one or more decisions, only from signed minutes, with a register (MTG-29). */
@Remote
public interface Extracts {

    /** Sorts: {@code date}, {@code number}; filters: {@code body} (id), {@code minutes} (id). */
    ListPage<ExtractRow> list(ListQuery query);

    /**
     * Issues an extract, certified by the secretary.
     *
     * @return id of the extract
     * @throws KenesException if the minutes are not signed, no decision is chosen, or one is from other minutes
     */
    long issue(IssueExtract command);

    /** Revokes an extract issued in error; it stays in the register, and its verification says so. The reason is obligatory. */
    void revoke(long extractId, String reason);

    FileContent paper(long extractId, Language language, PaperFormat format);

    /**
     * What a reader of the QR code may know: whether the extract is genuine. Open to everybody.
     *
     * @throws KenesException {@code shared.NOT_FOUND} for an unknown code
     */
    ExtractVerification verify(String code);
}
