package kz.kenes.approval.api;

import java.io.Serializable;
import kz.kenes.approval.vocabulary.DifferenceKind;

/** A line of a version beside the version before. */
public record DifferenceLine(DifferenceKind kind, String text) implements Serializable {}
