package kz.kenes.council.inquiry.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.shared.vocabulary.Localized;

/** A body that may ask, with whom it may ask. */
public record AskingBody(long id, Localized name, List<NamedChoice> bodies, List<NamedChoice> universities)
        implements Serializable {}
