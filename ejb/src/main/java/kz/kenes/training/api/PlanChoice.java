package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A plan that the reader may begin. */
public record PlanChoice(long unitId, Localized unit, int year) implements Serializable {}
