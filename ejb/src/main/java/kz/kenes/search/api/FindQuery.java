package kz.kenes.search.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.search.vocabulary.FindKind;

/**
 * What is looked for.
 *
 * @param text words, of which all have to occur in any form; {@code "…"} for words that follow one another, {@code *} at the end
 *     of a word for anything that begins so
 * @param kind only finds of this kind, or null for all
 * @param bodyId only what belongs to this body, or null for all
 * @param from only of this day or later, or null
 * @param to only of this day or earlier, or null
 * @param first index of the first find wanted, from 0
 * @param size greatest number of finds, from 1 to 100
 */
public record FindQuery(String text, FindKind kind, Long bodyId, LocalDate from, LocalDate to, int first, int size)
        implements Serializable {

    private static final int MOST = 100;

    public FindQuery {
        text = text == null ? "" : text.strip();
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), MOST);
    }

    /** The best finds of all kinds. */
    public static FindQuery of(String text, int size) {
        return new FindQuery(text, null, null, null, null, 0, size);
    }
}
