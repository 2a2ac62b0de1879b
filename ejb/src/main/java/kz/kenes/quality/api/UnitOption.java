package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A unit in whose journal the reader may enter something. */
public record UnitOption(long id, Localized name) implements Serializable {}
