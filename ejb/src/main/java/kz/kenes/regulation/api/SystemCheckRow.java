package kz.kenes.regulation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A check of the management system.
 *
 * @param body the certification body
 * @param open true while its auditors read internal documents
 */
public record SystemCheckRow(
        long id,
        long version,
        String body,
        String ground,
        LocalDate from,
        LocalDate to,
        List<String> auditors,
        boolean open)
        implements Serializable {
    /** Names one after the other. */
    public String shownAuditors() {
        return String.join(", ", auditors);
    }
}
