package kz.kenes.quality.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.shared.api.FileContent;

/**
 * A corrective action is done. A document or a file shows it.
 *
 * @param evidence number and date of the document, or null
 * @param file or null
 */
public record ReportAction(
        long nonconformityId,
        long version,
        long actionId,
        @Size(max = 4000) String outcome,
        @Size(max = 500) String evidence,
        FileContent file)
        implements Serializable {}
