package kz.kenes.people.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A unit to choose. */
public record UnitChoice(long id, Localized name) implements Serializable {}
