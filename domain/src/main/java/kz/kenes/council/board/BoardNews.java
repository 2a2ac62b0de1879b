package kz.kenes.council.board;

import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: what is new on the platform of an association since the last time.
 *
 * @param body id of the association
 * @param titles of what was posted or commented on, the latest last
 * @param posts how many were posted
 * @param comments how many comments were made
 * @param persons ids of the members who are told
 */
public record BoardNews(
        long body, Localized bodyName, List<Localized> titles, int posts, int comments, List<Long> persons) {}
