package kz.kenes.search.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.search.vocabulary.FindKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Something found.
 *
 * @param id of the thing itself
 * @param pageId id that leads to its page, see {@link FindKind}
 * @param passage the place where the words stand, in pieces; empty where the title says all
 * @param bodyId 0 for what belongs to no body
 * @param body null for what belongs to no body
 * @param date day of the meeting, of the finding or of the control, or null
 */
public record Find(
        FindKind kind,
        long id,
        long pageId,
        Localized title,
        List<Piece> passage,
        long bodyId,
        Localized body,
        LocalDate date)
        implements Serializable {

    /**
     * A piece of text.
     *
     * @param found true for a word that was looked for
     */
    public record Piece(String text, boolean found) implements Serializable {}
}
