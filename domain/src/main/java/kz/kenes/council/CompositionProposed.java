package kz.kenes.council;

import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: the chair proposed a composition (CNL-05).
 *
 * @param composition id of the composition
 * @param approvers ids of the persons who may approve it
 */
public record CompositionProposed(long composition, long body, Localized bodyName, List<Long> approvers) {}
