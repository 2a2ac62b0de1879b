package kz.kenes.council.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * The register of collegial bodies (CNL-01, CNL-02). A caller sees the bodies of the own institution, those in which he or she
 * holds a seat, and all of them as administrator or auditor; another system sees those of the institutions that were given to its
 * account. Any other answers {@code shared.NOT_FOUND}.
 */
@Remote
public interface Bodies {

    /**
     * Bodies that the caller may see. Sorts: {@code name}, {@code kind}, {@code institution}; filters: {@code kind},
     * {@code institution} (id), {@code planning} ({@code true} for those whose meetings the caller may plan).
     */
    ListPage<BodyRow> list(ListQuery query);

    /**
     * A body as it stood on a date: composition, edition and quorum.
     *
     * @param on the date, or null for today
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    BodyView get(long bodyId, LocalDate on);

    /**
     * Founds a body under a regulation; its composition is drafted afterwards.
     *
     * @return id of the body
     */
    long found(FoundBody command);

    /** Compositions of the body, newest first, drafts included for those who may prepare them. */
    List<CompositionRow> compositions(long bodyId);

    /** Seats in approved compositions that a person holds or held, in bodies that the caller may see; newest first. */
    List<HeldSeat> seatsOf(long personId);
}
