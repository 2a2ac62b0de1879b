package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.training.vocabulary.AnalysisInput;

/** What Kenes knows about one of the seven points, as a proposal. */
public record AnalysisHint(AnalysisInput input, String text) implements Serializable {}
