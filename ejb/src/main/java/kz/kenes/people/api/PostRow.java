package kz.kenes.people.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A post and who holds it today.
 *
 * @param holderId null while it is vacant
 */
public record PostRow(long id, Localized title, Localized institution, Long holderId, String holder)
        implements Serializable {}
