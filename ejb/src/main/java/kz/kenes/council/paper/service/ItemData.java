package kz.kenes.council.paper.service;

import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An item of the agenda and what came of it.
 *
 * @param rapporteur name, or null
 * @param minutes planned length
 * @param heard the report, or null
 * @param spoke the discussion, or null
 */
public record ItemData(
        int ordinal,
        Localized title,
        String rapporteur,
        int minutes,
        Localized heard,
        Localized spoke,
        List<BallotData> ballots,
        List<DecisionData> decisions) {

    public ItemData {
        ballots = List.copyOf(ballots);
        decisions = List.copyOf(decisions);
    }

    /** An item before the meeting. */
    public ItemData(int ordinal, Localized title, String rapporteur, int minutes) {
        this(ordinal, title, rapporteur, minutes, null, null, List.of(), List.of());
    }
}
