package kz.kenes.council.voting.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.Choice;

/**
 * A vote by name.
 *
 * @param enteredBy the secretary who entered it from the show of hands, or null if the member voted
 */
public record VoteRow(long personId, String person, Choice choice, Instant castAt, String enteredBy)
        implements Serializable {}
