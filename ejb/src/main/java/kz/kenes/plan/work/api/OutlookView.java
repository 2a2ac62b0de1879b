package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.work.vocabulary.OutlookKind;
import kz.kenes.shared.vocabulary.Localized;

/** An analysis or a prospective direction written down for a plan (PLN-11). */
public record OutlookView(long id, OutlookKind kind, Localized text, String author, Instant writtenAt)
        implements Serializable {}
