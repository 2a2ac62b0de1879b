package kz.kenes.training.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.training.vocabulary.ProofKind;

/**
 * A training was done.
 * @param document number and date of the document that proves it
 */
public record CompleteTraining(
        long itemId, long planVersion, ProofKind kind, @Size(max = 300) String document, @NotNull LocalDate endedOn)
        implements Serializable {}
