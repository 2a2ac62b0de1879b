package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A post or the headship of a unit that a person holds or held.
 *
 * @param title of the post; null for a headship
 * @param unit the unit headed; null for a post
 * @param to last day, or null
 */
public record HoldingView(
        long id, Localized title, Localized unit, Localized institution, LocalDate from, LocalDate to, String ground)
        implements Serializable {}
