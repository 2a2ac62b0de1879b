package kz.kenes.council.guidance;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.LocalizedText;

/**
 * What a document of the republican council says.
 *
 * @param addressedTo to whom it is given out, or null
 * @param subjects of clause 15 under which it falls
 */
public record GuidanceDraft(
        String number,
        LocalDate date,
        LocalizedText title,
        LocalizedText text,
        String addressedTo,
        List<RemitEntry> subjects) {}
