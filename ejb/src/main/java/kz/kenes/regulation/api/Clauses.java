package kz.kenes.regulation.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The clause register: what the regulations ask, what Kenes does about it, and the rules and tests behind it. */
@Remote
public interface Clauses {

    /**
     * The register in the order of the catalogue. The search looks at the id, the place in the document and the text in the
     * caller's language. Sorts: {@code id}, {@code source}; filter: {@code source} (also where it is not the leading one).
     */
    ListPage<ClauseRow> list(ListQuery query);

    /**
     * One requirement with all that stands behind it.
     *
     * @param id such as {@code MTG-10}
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    ClauseView get(String id);

    /** The documents that the register cites, in the order of the vocabulary. */
    List<SourceView> sources();
}
