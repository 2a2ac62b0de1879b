package kz.kenes.plan.event.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/** An event that waits for the reader. */
public record EventDeskEntry(
        EventDeskKind kind, long id, Localized title, Localized organiser, Instant start, boolean overdue)
        implements Serializable {}
