package kz.kenes.regulation;

import java.util.List;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.vocabulary.Localized;

/**
 * One requirement of the clause register.
 *
 * @param id such as {@code MTG-10}
 * @param citations the clauses that it comes from, the leading one first
 * @param summary what the documents say, in our own words
 * @param practice what Kenes does about it
 * @param choice what is taken where the text is silent or leaves a choice; null where it does not
 * @param doubt a contradiction, gap or misprint of the text; null where there is none
 */
public record ClauseEntry(
        String id, List<Citation> citations, Localized summary, Localized practice, Localized choice, Localized doubt) {

    public ClauseEntry {
        citations = List.copyOf(citations);
    }

    /** The document that leads, under which the clause is listed. */
    public LegalSource source() {
        return citations.get(0).source();
    }

    /** True where the text leaves a choice and Kenes takes a default. */
    public boolean isDefault() {
        return choice != null;
    }

    public boolean cites(LegalSource source) {
        return citations.stream().anyMatch(citation -> citation.source() == source);
    }
}
