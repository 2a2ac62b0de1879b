package kz.kenes.council.voting.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.Choice;

/**
 * A vote by name.
 *
 * @param enteredBy the secretary who entered it from the show of hands, or null if the member voted
 * @param correctedFrom what had been entered wrongly before, or null
 * @param correctionReason why it was corrected, or null
 */
public record VoteRow(
        long personId,
        String person,
        Choice choice,
        Instant castAt,
        String enteredBy,
        Choice correctedFrom,
        String correctionReason)
        implements Serializable {}
