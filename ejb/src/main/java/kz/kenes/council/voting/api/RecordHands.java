package kz.kenes.council.voting.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.vocabulary.Choice;

/**
 * Enter a show of hands.
 *
 * @param others the choice of every member present who is not named and has not voted; null enters only those named
 */
public record RecordHands(long ballotId, long version, Choice others, @NotNull List<@Valid Hand> except)
        implements Serializable {

    /** The hand of one member. */
    public record Hand(long personId, @NotNull Choice choice) implements Serializable {}
}
