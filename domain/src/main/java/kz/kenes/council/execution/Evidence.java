package kz.kenes.council.execution;

import static kz.kenes.council.execution.ExecutionViolation.LINK_WRONG;
import static kz.kenes.shared.RuleViolation.require;

import kz.kenes.people.OfficialSite;
import kz.kenes.shared.Clause;

/**
 * What an executor says of the work.
 *
 * @param note what was done, or null
 * @param link a page that shows it, or null
 */
public record Evidence(String note, String link) {

    public static final Evidence NONE = new Evidence(null, null);

    @Clause("MTG-33")
    public Evidence {
        note = said(note);
        link = said(link);
        require(link == null || OfficialSite.hostOf(link).isPresent(), LINK_WRONG);
    }

    public boolean isEmpty() {
        return note == null && link == null;
    }

    static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
