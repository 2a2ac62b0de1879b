package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.training.vocabulary.AnalysisInput;

/** What the head found on a point. */
public record FindingView(AnalysisInput input, String text) implements Serializable {}
