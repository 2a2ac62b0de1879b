package kz.kenes.council.group.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A body that may form working groups. */
public record FormingBody(long id, Localized name) implements Serializable {}
