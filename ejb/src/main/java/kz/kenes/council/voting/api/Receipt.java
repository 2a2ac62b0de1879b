package kz.kenes.council.voting.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.Choice;

/**
 * Proof that a vote is recorded.
 *
 * @param code the same for every repetition of the vote
 * @param choice null in a secret vote, where nobody knows it
 * @param castAt in a secret vote the opening of the ballot
 * @param repeated the vote had been recorded before
 */
public record Receipt(String code, Choice choice, Instant castAt, boolean repeated) implements Serializable {}
