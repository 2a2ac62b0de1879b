package kz.kenes.council.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A seat in a body that a person holds or held, by name or by a post.
 *
 * @param id of the body
 * @param post the post by which the seat is held, or null
 * @param to last day, or null
 */
public record HeldSeat(
        long id, Localized body, BodyKind kind, SeatRole role, Localized post, LocalDate from, LocalDate to)
        implements Serializable {}
