package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An annual report in a list.
 *
 * @param year such as {@code 2025–2026}
 * @param sentAt null while it is not sent
 */
public record ReportRow(
        long id, Localized body, BodyKind kind, Localized institution, String year, ReportState state, Instant sentAt)
        implements Serializable {}
