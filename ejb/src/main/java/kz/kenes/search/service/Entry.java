package kz.kenes.search.service;

import java.time.LocalDate;
import kz.kenes.search.vocabulary.FindKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What the index knows of one thing.
 *
 * @param root what it is taken in with: {@code Meeting:7}
 * @param part the entity that it vanishes with: {@code Decision:12}
 * @param pageId id that leads to its page
 * @param text the words besides the title, or an empty string
 * @param bodyId {@link #NO_BODY} for what belongs to none
 * @param date day of the meeting, or null
 */
record Entry(
        FindKind kind,
        long id,
        String root,
        String part,
        long pageId,
        Localized title,
        String text,
        long bodyId,
        LocalDate date) {

    static final long NO_BODY = 0;

    static String key(Class<?> entity, Object id) {
        return entity.getSimpleName() + ":" + id;
    }
}
