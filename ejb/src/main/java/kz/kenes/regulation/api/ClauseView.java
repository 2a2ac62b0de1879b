package kz.kenes.regulation.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A requirement in full.
 *
 * @param citations the clauses that it comes from, the leading one first
 * @param summary what the documents say, in our own words
 * @param practice what Kenes does
 * @param choice the default that Kenes takes, or null
 * @param doubt a contradiction, gap or misprint of the text, or null
 */
public record ClauseView(
        String id,
        List<CitationView> citations,
        Localized summary,
        Localized practice,
        Localized choice,
        Localized doubt,
        List<BackingView> rules,
        List<BackingView> tests)
        implements Serializable {}
