package kz.kenes.search.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One sort of thing that can be found, such as meetings with all that hangs on them. What belongs together is taken into the index
 * together, whichever part of it has changed.
 */
interface SearchSource {

    /** The entity that holds the parts together. */
    Class<?> root();

    /**
     * The entities whose change makes the index stale, each with a query from {@code :ids} of parts to pairs of part and root
     * ids; the root itself is not named.
     */
    Map<Class<?>, String> parts();

    /** All that is to be found of these roots. */
    List<Entry> entries(Collection<Long> roots);
}
