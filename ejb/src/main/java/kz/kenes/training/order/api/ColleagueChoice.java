package kz.kenes.training.order.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** Who works in the unit of a traveller. */
public record ColleagueChoice(long employmentId, long personId, String person, Localized position)
        implements Serializable {}
