package kz.kenes.regulation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Bring a new edition of a regulation into force.
 *
 * @param regulation id of the regulation
 * @param version the version of the regulation that the caller saw
 * @param basis number, date and title of the document that brings it into force
 * @param from first day; after today, so that no past meeting is judged anew
 */
public record IssueEdition(
        long regulation,
        long version,
        @NotBlank @Size(max = 50) String label,
        @NotBlank @Size(max = 500) String basis,
        @NotNull LocalDate from,
        @NotNull @Valid EditionNumbers numbers)
        implements Serializable {}
