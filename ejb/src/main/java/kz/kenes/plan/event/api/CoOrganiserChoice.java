package kz.kenes.plan.event.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A body that may organise an event together with another one. */
public record CoOrganiserChoice(long id, Localized name) implements Serializable {}
