package kz.kenes.council;

import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: a proposed composition was sent back.
 *
 * @param composition id of the composition
 * @param proposer id of the person who proposed it
 */
public record CompositionReturned(long composition, long body, Localized bodyName, long proposer, String remarks) {}
