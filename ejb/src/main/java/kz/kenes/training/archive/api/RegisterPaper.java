package kz.kenes.training.archive.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Registers a paper that was made outside of Kenes.
 *
 * @param code of the form, such as {@code 602-01}
 * @param unitId null for a form of the whole institution
 * @param title what it covers, such as its year
 * @param closedOn null while it is open
 */
public record RegisterPaper(
        @Size(max = 40) String code, Long unitId, @Size(max = 300) String title, LocalDate madeOn, LocalDate closedOn)
        implements Serializable {}
