package kz.kenes.training.api;

import jakarta.ejb.Remote;
import java.math.BigDecimal;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.vocabulary.SheetFormat;

/**
 * The consolidated schedule (602-05): the HR service makes it of what was signed; it goes to finance, where the university pays, and to
 * the head of the Board's apparatus, on the route {@code training.consolidated}. Commands carry the version that the caller saw; a
 * stale one answers {@code shared.STALE}.
 */
@Remote
public interface Consolidation {

    /**
     * The schedule of the caller's institution.
     *
     * @param year calendar year, or null for the present one
     */
    ConsolidationView of(Integer year);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    ConsolidationView get(long id);

    /**
     * @return id of the schedule
     * @throws KenesException {@code training.ALREADY_OPENED}
     */
    long open(OpenYear command);

    /** @param limit what the university can spend, in tenge */
    void limit(long id, long version, BigDecimal limit, String ground);

    /**
     * Takes in everything that is signed, in one transaction; what is in already stays.
     *
     * @throws KenesException {@code training.NOTHING_TO_CONSOLIDATE}
     */
    ConsolidationReceipt consolidate(long id, long version);

    /** Gives a part back to its director. */
    void returnPart(long id, long version, long partId, String remarks);

    /** The form 602-05. */
    FileContent form(long id, Language language, SheetFormat format);

    /** Submits it to finance, where the university pays, and to the head of the apparatus. */
    void submit(long id, long version);
}
