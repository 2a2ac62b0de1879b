package kz.kenes.plan.event.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Report what came of an event.
 *
 * @param result obligatory in Kazakh
 * @param link where it is told of on the web, or null
 */
public record ReportEvent(long eventId, long version, Localized result, @Size(max = 500) String link)
        implements Serializable {}
