package kz.kenes.plan.event.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Enter somebody as a participant.
 *
 * @param personId somebody of the register, or null for a guest by name
 * @param organisation obligatory for a guest
 */
public record AddParticipant(
        long eventId, Long personId, @Size(max = 200) String name, @Size(max = 300) String organisation)
        implements Serializable {}
