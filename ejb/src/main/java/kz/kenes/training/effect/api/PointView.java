package kz.kenes.training.effect.api;

import java.io.Serializable;
import kz.kenes.training.effect.vocabulary.CheckPoint;

/** A point of the checklist. */
public record PointView(CheckPoint point, boolean done) implements Serializable {}
