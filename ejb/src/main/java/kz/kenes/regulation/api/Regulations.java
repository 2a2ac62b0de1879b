package kz.kenes.regulation.api;

import jakarta.ejb.Remote;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * The regulations by which bodies work, and their editions (CNL-01, CNL-54). A meeting is judged by the edition in force on its
 * day, whatever comes later.
 */
@Remote
public interface Regulations {

    /** All regulations. Sorts: {@code title}, {@code bodyKind}, {@code source}; filter: {@code bodyKind}. */
    ListPage<RegulationRow> list(ListQuery query);

    /**
     * A regulation with all its editions.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    RegulationView get(long regulationId);

    /**
     * Registers a regulation, for example of another university. For administrators.
     *
     * @return id of the regulation
     */
    long register(RegisterRegulation command);

    /** The numbers with which a regulation of that kind begins where its text is silent. */
    EditionNumbers profile(BodyKind kind);

    /**
     * Brings a new edition into force; the one before ends on the day before. For administrators.
     *
     * @return id of the edition
     * @throws KenesException {@code regulation.EDITION_IN_PAST} among others
     */
    long issue(IssueEdition command);
}
