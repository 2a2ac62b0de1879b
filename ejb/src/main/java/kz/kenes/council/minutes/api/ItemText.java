package kz.kenes.council.minutes.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What the minutes say about one item.
 *
 * @param heard the report («Тыңдалды»)
 * @param spoke the discussion («Сөз сөйлегендер»)
 * @param voting sentences on the votes in the caller's language
 * @param decisions sentences on the decisions in the caller's language
 */
public record ItemText(
        long itemId,
        int ordinal,
        Localized title,
        Localized heard,
        Localized spoke,
        List<String> voting,
        List<DecisionText> decisions)
        implements Serializable {

    /** A decision in the minutes. */
    public record DecisionText(long decisionId, String number, Localized text) implements Serializable {}
}
