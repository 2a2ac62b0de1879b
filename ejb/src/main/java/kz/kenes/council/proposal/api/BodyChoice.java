package kz.kenes.council.proposal.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A body to choose from. */
public record BodyChoice(long id, Localized name, Localized institution) implements Serializable {}
