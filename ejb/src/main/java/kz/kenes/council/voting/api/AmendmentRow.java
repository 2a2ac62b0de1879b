package kz.kenes.council.voting.api;

import java.io.Serializable;
import kz.kenes.council.voting.vocabulary.MotionState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An amendment to the draft decision of an item.
 *
 * @param author who proposed it, or null
 * @param replaced the words that it replaces, or null if its own are added
 * @param ballotId its vote, or null
 */
public record AmendmentRow(
        long id, int ordinal, String author, Localized replaced, Localized words, MotionState state, Long ballotId)
        implements Serializable {

    /** Its vote can be opened, or it can be withdrawn. */
    public boolean waits() {
        return state == MotionState.PROPOSED && ballotId == null;
    }
}
