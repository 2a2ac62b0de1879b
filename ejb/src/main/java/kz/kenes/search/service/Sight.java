package kz.kenes.search.service;

import java.util.Collection;

/**
 * What a caller may find.
 *
 * @param bodies ids of the bodies of which he or she may see everything, or null for all bodies
 * @param roots of what belongs to no body the roots that may be seen, such as {@code Risk:7}, or null for all
 */
record Sight(Collection<Long> bodies, Collection<String> roots) {

    static final Sight EVERYTHING = new Sight(null, null);
}
