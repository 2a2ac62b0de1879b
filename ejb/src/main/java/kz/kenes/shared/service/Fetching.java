package kz.kenes.shared.service;

import jakarta.persistence.TypedQuery;
import org.eclipse.persistence.config.QueryHints;

/** Lets a query bring related entities along, over any number of relations; JPQL itself reaches only the next one. */
public final class Fetching {

    private Fetching() {}

    /**
     * A collection on the way comes in no order, whatever its mapping says: its accessor puts it in order, or the query does.
     *
     * @param paths such as {@code m.attendance.person}; every entity on the way comes too
     */
    public static <T> TypedQuery<T> along(TypedQuery<T> query, String... paths) {
        for (String path : paths) {
            query.setHint(QueryHints.LEFT_FETCH, path);
        }
        return query;
    }
}
