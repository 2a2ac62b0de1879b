package kz.kenes.training.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.training.vocabulary.AnalysisInput;

/** What the head found on one of the seven points. */
public record FindingEntry(@NotNull AnalysisInput input, @Size(max = 2000) String text) implements Serializable {}
