package kz.kenes.people.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** An institution whose bodies another system may see. */
public record GivenInstitution(long id, Localized name) implements Serializable {}
