package kz.kenes.plan.event.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.event.vocabulary.ParticipantState;

/**
 * Who takes part.
 *
 * @param personId null for who is not in the register
 */
public record ParticipantView(
        long id,
        Long personId,
        String name,
        String organisation,
        ParticipantState state,
        Instant registeredAt,
        boolean attended)
        implements Serializable {}
