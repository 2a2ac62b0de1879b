package kz.kenes.training.archive.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A unit to choose. */
public record UnitOption(long id, Localized name) implements Serializable {}
