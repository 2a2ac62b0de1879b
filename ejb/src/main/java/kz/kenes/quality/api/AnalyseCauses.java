package kz.kenes.quality.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.shared.api.FileContent;

/**
 * What the analysis of the causes has shown. A meeting is named only if there was one.
 *
 * @param minutesId signed minutes in Kenes, or null
 * @param number of minutes on paper, or null
 * @param file minutes on paper, or null
 */
public record AnalyseCauses(
        long nonconformityId,
        long version,
        @Size(max = 4000) String analysis,
        CauseKind causeKind,
        Long minutesId,
        @Size(max = 50) String number,
        LocalDate heldOn,
        FileContent file)
        implements Serializable {}
